using System.Text.RegularExpressions;

namespace Pillar.Platform.Documents;

/// <summary>A part of a line: plain, or a figure that leads to the row of an annex table it stands in.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="Row">Anchor of the row, or null.</param>
public sealed record ReportRun(string Text, string? Row = null)
{
    public static implicit operator ReportRun(string text) => new(text);
}

/// <summary>A part of a report. The same blocks become a page and a word-processor file, so that the two never say different things.</summary>
public abstract record ReportBlock;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Text">Its words.</param>
public sealed record ReportHeading(int Level, string Text) : ReportBlock;

/// <summary>A paragraph.</summary>
public sealed record ReportText(IReadOnlyList<ReportRun> Runs) : ReportBlock
{
    public ReportText(string text)
        : this([text])
    {
    }
}

/// <summary>Bars of shares with their counts beside them.</summary>
/// <param name="Title">What they show.</param>
/// <param name="Bars">Label, share (null: nothing counted), figure, anchor of the row.</param>
public sealed record ReportChart(string Title, IReadOnlyList<(string Label, double? Share, string Figure, string Row)> Bars) : ReportBlock;

/// <summary>An annex table, also one file of the data package.</summary>
/// <param name="Id">Short, such as <c>section</c>; also the name of its file.</param>
/// <param name="Title">What it counts.</param>
/// <param name="Columns">Their names.</param>
/// <param name="Rows">A key and the cells; cells of figures are whole numbers, shares or empty.</param>
public sealed record ReportTable(string Id, string Title, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<(string Key, IReadOnlyList<string> Cells)> Rows) : ReportBlock
{
    /// <summary>The anchor of a row.</summary>
    public static string Row(string table, string key) => $"{table}-{new string([.. key.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '.')])}";
}

/// <summary>A column.</summary>
/// <param name="Name">For programs: <c>X</c>, <c>denominator</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Datatype">Of CSVW: <c>string</c>, <c>integer</c>, <c>decimal</c>.</param>
public sealed record ReportColumn(string Name, string Title, string Datatype = "integer")
{
    public bool IsNumber => Datatype != "string";
}

/// <summary>A sentence whose places are filled with runs.</summary>
public static partial class ReportSentence
{
    /// <param name="form">With {0}, {1}, … in it.</param>
    /// <param name="values">What stands there.</param>
    public static ReportText Of(string form, params ReadOnlySpan<ReportRun> values)
    {
        List<ReportRun> runs = [];
        var last = 0;
        foreach (Match place in Places().Matches(form))
        {
            runs.Add(form[last..place.Index]);
            runs.Add(values[place.Groups[1].Value[0] - '0']);
            last = place.Index + place.Length;
        }

        return new([.. runs, form[last..]]);
    }

    [GeneratedRegex(@"\{([0-9])\}")]
    private static partial Regex Places();
}
