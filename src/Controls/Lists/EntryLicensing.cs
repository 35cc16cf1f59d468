namespace Pillar.Controls.Lists;

/// <summary>Why an entry is controlled, and what that needs.</summary>
/// <param name="Reasons">Reasons for control as the list abbreviates them, such as NS, MT, AT.</param>
/// <param name="Columns">Each scope with its column of the country chart, in the order of the table.</param>
/// <param name="Conditions">Further paragraphs about licences and exceptions, as printed.</param>
public sealed record EntryLicensing(IReadOnlyList<string> Reasons, IReadOnlyList<LicenceColumn> Columns, IReadOnlyList<string> Conditions)
{
    public static EntryLicensing None { get; } = new([], [], []);
}

/// <summary>One row of an entry's licence table.</summary>
/// <param name="Scope">What it applies to, as printed: <c>NS applies to entire entry except 0A501.y</c>.</param>
/// <param name="Column">The column of the chart, or where to look instead, as printed.</param>
public sealed record LicenceColumn(string Scope, string Column);
