using System.Collections.Frozen;
using System.Globalization;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>What an indicator does: a row of <c>data/transfers/payment-indicators.csv</c>.</summary>
/// <param name="Code">Key of its sentence.</param>
/// <param name="Kind">What it does to the outcome.</param>
/// <param name="Weight">Of an inform, 0 to <see cref="MostWeight"/>.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record Indicator(string Code, ReasonKind Kind, decimal Weight, Basis Source)
{
    /// <summary>No single inform may decide.</summary>
    public const decimal MostWeight = 0.4m;

    /// <summary>Where informs together refer.</summary>
    public const decimal Together = 1;

    private static readonly FrozenDictionary<string, Indicator> All = BundledTable.Rows("payment-indicators.csv", cells: 5)
        .Select(static row => new Indicator(row[0], Kinds(row[1]), Math.Min(MostWeight, decimal.Parse(row[2], CultureInfo.InvariantCulture)), Rests(row[3], row[4])))
        .ToFrozenDictionary(static indicator => indicator.Code, StringComparer.Ordinal);

    /// <summary>The codes that there are.</summary>
    public static IEnumerable<string> Codes => All.Keys;

    public static Indicator Of(string code) => All[code];

    /// <summary>The reason it gives.</summary>
    public Reason Because(Found found) => new(Kind, PaymentText.Say(Code, [.. found.Values]), Source, found.Field, found.Party);

    private static ReasonKind Kinds(string word) => word switch { "hold" => ReasonKind.Deny, "refer" => ReasonKind.Refer, _ => ReasonKind.Inform };

    /// <summary>Nobody has opened the texts of others for this program.</summary>
    private static Basis Rests(string source, string provision) => new(new Citation(source, provision), ToBeChecked: source != "Pillar");
}

/// <summary>An indicator that was met.</summary>
/// <param name="Code">Which one.</param>
/// <param name="Field">Where in the payment.</param>
/// <param name="Party">Name of the party it is about, or empty.</param>
/// <param name="Values">The facts of its sentence.</param>
internal sealed record Found(string Code, string Field, string Party, params IReadOnlyList<object> Values);
