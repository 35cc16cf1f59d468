using System.Globalization;
using Pillar.Transfers.Rules;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Ownership;

/// <summary>From which share of listed owners on a company is treated as they are: a row of <c>data/transfers/ownership-policies.csv</c>.</summary>
/// <param name="Id">Such as <c>fifty-percent</c>.</param>
/// <param name="AtLeast">Percent; 0 for any share.</param>
/// <param name="Kind">What it does when it is met.</param>
/// <param name="SuspendedFrom">First day of a suspension; null where there is none.</param>
/// <param name="SuspendedTo">Last day of it.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record OwnershipPolicy(string Id, decimal AtLeast, ReasonKind Kind, DateOnly? SuspendedFrom, DateOnly? SuspendedTo, Basis Source)
{
    /// <summary>Every policy, the gravest first.</summary>
    public static IReadOnlyList<OwnershipPolicy> All { get; } = [.. BundledTable.Rows("ownership-policies.csv").Select(Of)];

    /// <summary>The share from which on a company counts as listed for the next level.</summary>
    public static decimal Cascade => All.Where(static policy => policy.Kind == ReasonKind.Deny).Min(static policy => policy.AtLeast);

    public bool SuspendedOn(DateOnly day) => SuspendedFrom <= day && day <= SuspendedTo;

    /// <summary>What it does on a day: suspended, a hold becomes a refer.</summary>
    public ReasonKind On(DateOnly day) => Kind == ReasonKind.Deny && SuspendedOn(day) ? ReasonKind.Refer : Kind;

    public bool IsMetBy(decimal share) => share > 0 && share >= AtLeast;

    private static OwnershipPolicy Of(string[] cells) => new(
        cells[0], decimal.Parse(cells[1], CultureInfo.InvariantCulture), cells[2] == "hold" ? ReasonKind.Deny : ReasonKind.Refer, Day(cells[3]), Day(cells[4]),
        new Basis(new Citation(cells[5], cells[6]), ToBeChecked: true));

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
