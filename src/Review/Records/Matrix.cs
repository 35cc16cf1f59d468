using Pillar.Review.Templates;

namespace Pillar.Review.Records;

/// <summary>
/// The marks of a set of States under one template on one day. A State without any mark has no record: its cells are no data, not blanks, and
/// enter no figure.
/// </summary>
public sealed class Matrix
{
    private readonly Mark[] cells;
    private readonly bool[] known;

    public Matrix(Template template, IReadOnlyList<string> states, DateOnly day)
    {
        (Template, States, Day) = (template, states, day);
        cells = new Mark[states.Count * template.Fields.Count];
        known = new bool[states.Count];
    }

    public Template Template { get; }

    /// <summary>Codes of the States, the rows.</summary>
    public IReadOnlyList<string> States { get; }

    public DateOnly Day { get; }

    /// <summary>Places of the States that have a record.</summary>
    public IEnumerable<int> Recorded => Enumerable.Range(0, States.Count).Where(Has);

    /// <summary>The mark of a State in a field, by their places.</summary>
    public Mark this[int state, int field] => cells[state * Template.Fields.Count + field];

    /// <summary>Whether a State has a record on the day.</summary>
    public bool Has(int state) => known[state];

    /// <summary>Sets a mark, also a blank one: from then on the State has a record.</summary>
    public void Put(int state, int field, Mark mark)
    {
        cells[state * Template.Fields.Count + field] = mark;
        known[state] = true;
    }

    /// <summary>Counts the marks of some States in some fields; States without a record are passed over.</summary>
    public MarkCount Count(IEnumerable<int> states, IReadOnlyList<int> fields)
    {
        Span<int> count = stackalloc int[4];
        foreach (var state in states.Where(Has))
        {
            foreach (var field in fields)
            {
                count[(int)this[state, field]]++;
            }
        }

        return new(count[(int)Mark.X], count[(int)Mark.Unclear], count[(int)Mark.Blank], count[(int)Mark.NotApplicable]);
    }
}
