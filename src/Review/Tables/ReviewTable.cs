using System.Globalization;

namespace Pillar.Review.Tables;

/// <summary>A table with what it was made from. Its rows stand in the order of the template or of codes, never by their figures: nothing is ranked.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">One for each field, section, domain, set or State.</param>
/// <param name="Total">All of the set over all fields asked for.</param>
/// <param name="PerState">X of each State that has a record, in the order of the set.</param>
public sealed record ReviewTable(TableQuestion Question, IReadOnlyList<TableRow> Rows, TableRow Total, IReadOnlyList<StateCount> PerState)
{
    /// <summary>Average X of the States with a record: each State weighs the same; null when there is none.</summary>
    public double? Mean => PerState.Count == 0 ? null : (double)PerState.Sum(static s => s.Count.X) / PerState.Count;

    /// <summary>How many States have at most so many X.</summary>
    public int AtMost(int fields) => PerState.Count(s => s.Count.X <= fields);
}

/// <summary>One row.</summary>
/// <param name="Key">Stable: a field's id, a paragraph, a set's or State's code.</param>
/// <param name="Label">Its words in the language asked for.</param>
/// <param name="States">States the row is about.</param>
/// <param name="Recorded">Those of them that have a record; the others are no data.</param>
/// <param name="Fields">Fields the row is about.</param>
/// <param name="Count">The marks; its <see cref="MarkCount.Counted"/> is the denominator.</param>
/// <param name="Change">Since the earlier matrix, or null when none was asked for.</param>
public sealed record TableRow(string Key, Func<CultureInfo, string> Label, int States, int Recorded, int Fields, MarkCount Count, TableChange? Change);

/// <summary>The same row then and now, over the fields both templates have and the States that have a record on both days: nothing else can be compared.</summary>
/// <param name="States">States compared.</param>
/// <param name="Fields">Fields compared.</param>
/// <param name="Then">The marks at the earlier day.</param>
/// <param name="Now">The marks of the same States and fields now.</param>
public sealed record TableChange(int States, int Fields, MarkCount Then, MarkCount Now)
{
    /// <summary>Difference of the two shares, -1 to 1; null where one has no denominator.</summary>
    public double? Points => Now.Share - Then.Share;
}

/// <summary>The marks of one State.</summary>
public sealed record StateCount(string State, MarkCount Count);
