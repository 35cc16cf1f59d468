using Pillar.Review.Templates;

namespace Pillar.Review.Records;

/// <summary>
/// All marks in memory, twenty bytes each, so that any day of any set of States is a walk over an array. Marks that another process has
/// added since are fetched when a matrix is asked for; what is known is never read again, as nothing ever changes.
/// </summary>
internal sealed class RecordBook(RecordStore store)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string State, string Template), List<Entry>> marks = [];
    private readonly Dictionary<string, int> fields = new(StringComparer.Ordinal);
    private long last;

    /// <summary>Number of the last mark that is known now.</summary>
    public long Last()
    {
        lock (gate)
        {
            store.Marks(last, Take);
            return last;
        }
    }

    /// <summary>The matrix of these States on one day.</summary>
    /// <param name="states">Codes, the rows of the matrix.</param>
    /// <param name="at">What counts.</param>
    public Matrix At(IReadOnlyList<string> states, MatrixQuestion at)
    {
        var fronts = Fronts(at);
        lock (gate)
        {
            store.Marks(last, Take);
            var matrix = new Matrix(at.Template, states, at.Day);
            var places = at.Template.Fields.Select(field => fields.GetValueOrDefault(field.Id, -1)).ToList();
            var column = new int[fields.Count];
            Array.Fill(column, -1);
            for (var i = 0; i < places.Count; i++)
            {
                if (places[i] >= 0)
                {
                    column[places[i]] = i;
                }
            }

            for (var i = 0; i < states.Count; i++)
            {
                if (marks.TryGetValue((states[i], at.Template.Code), out var row))
                {
                    Fill(matrix, i, (row, column), (at.Day.DayNumber, fronts is null ? at.Marks : fronts.GetValueOrDefault(states[i])));
                }
            }

            return matrix;
        }
    }

    /// <summary>The marks that count for each State in the public view; null in the working one. Consent taken back hides every day, also past ones.</summary>
    private Dictionary<string, long>? Fronts(MatrixQuestion at) => !at.Public ? null : store.Steps()
        .Where(step => step.Number <= at.Steps)
        .GroupBy(static step => step.State)
        .ToDictionary(
            static state => state.Key,
            state => StatusLine.Of(state).Withdrawn ? 0 : Math.Min(at.Marks, StatusLine.Of(state.Where(step => step.Day <= at.Day)).Published),
            StringComparer.Ordinal);

    private static void Fill(Matrix matrix, int state, (List<Entry> Marks, int[] Column) from, (int Day, long Front) until)
    {
        var newest = new Entry[matrix.Template.Fields.Count];
        foreach (var entry in from.Marks)
        {
            var field = from.Column[entry.Field];
            if (field >= 0 && entry.Number <= until.Front && entry.Day <= until.Day && entry.Day >= newest[field].Day)
            {
                newest[field] = entry;
                matrix.Put(state, field, entry.Mark);
            }
        }
    }

    private void Take(MarkRow row)
    {
        if (!fields.TryGetValue(row.Field, out var field))
        {
            fields.Add(row.Field, field = fields.Count);
        }

        if (!marks.TryGetValue((row.State, row.Template), out var list))
        {
            marks.Add((row.State, row.Template), list = []);
        }

        list.Add(new(row.Number, row.AsOf.DayNumber, field, row.Mark));
        last = row.Number;
    }

    private readonly record struct Entry(long Number, int Day, int Field, Mark Mark);
}

/// <summary>Which marks count.</summary>
/// <param name="Template">The template.</param>
/// <param name="Day">Marks of a later day do not count.</param>
/// <param name="Public">Only what is published with the State's consent.</param>
/// <param name="Marks">Marks recorded after this number do not count.</param>
/// <param name="Steps">Steps recorded after this number do not count.</param>
/// <param name="Walks">Cross-walks confirmed after this number do not count.</param>
public sealed record MatrixQuestion(Template Template, DateOnly Day, bool Public = false, long Marks = long.MaxValue, long Steps = long.MaxValue, int Walks = int.MaxValue);
