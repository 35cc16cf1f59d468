using System.Globalization;
using Pillar.Platform.Input;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>A hit of a finished file that a person has to look at.</summary>
/// <param name="Id">The customer's own reference, as written.</param>
/// <param name="Asked">The question of the row; null where neighbouring rows share one id, so that nobody is shown under another's name.</param>
/// <param name="Outcome"><c>strong</c> or <c>possible</c>.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="List">Id of the list.</param>
/// <param name="Entry">The list's own reference.</param>
/// <param name="MatchedName">The listed name that matched best.</param>
public sealed record FileAlert(string Id, FileQuestion? Asked, string Outcome, double Score, string List, string Entry, string MatchedName);

/// <summary>What a row asked, in words that can be asked again; empty where the row says nothing.</summary>
public sealed record FileQuestion(string Name, string Kind, string Born, string Country, string Gender, string Identifier)
{
    internal static FileQuestion Of(ScreenQuery query) => new(
        query.Name, query.Kind.Word(), query.Born?.ToString() ?? "", query.Country, query.Gender.Word(), query.Identifiers is [var first, ..] ? first.Text : "");
}

/// <summary>
/// Reads the alerts of a finished file together with their questions. Rows of one id follow each other in the input as in the output, so
/// both are read group by group; nothing is searched for.
/// </summary>
internal static class FileAlerts
{
    /// <exception cref="BadInputException">One of the files can no longer be read.</exception>
    public static IReadOnlyList<FileAlert> Read(ScreenFileJob job, StatesModule states, int most)
    {
        using var rows = FileRows.Open(job, states, static _ => { });
        using var found = CsvTable.Open(InputStream.Open(job.Output));
        var questions = Questions(rows).GetEnumerator();
        var alerts = new List<FileAlert>();
        string? id = null;
        while (alerts.Count < most && found.Read())
        {
            if (found[0] != id)
            {
                id = found[0];
                questions.MoveNext();
            }

            if (found[1] is "strong" or "possible")
            {
                var asked = questions.Current.Id == id ? questions.Current.Asked : null;
                alerts.Add(new FileAlert(id, asked, found[1], double.Parse(found[2], CultureInfo.InvariantCulture), found[3], found[4], found[5]));
            }
        }

        return alerts;
    }

    /// <summary>One for each run of rows with one id.</summary>
    private static IEnumerable<(string Id, FileQuestion? Asked)> Questions(FileRows rows)
    {
        var more = rows.Read();
        while (more)
        {
            var row = rows.Row();
            var alone = true;
            while ((more = rows.Read()) && rows.Id == row.Id)
            {
                alone = false;
            }

            yield return (row.Id, alone && row.Query is { } query ? FileQuestion.Of(query) : null);
        }
    }
}
