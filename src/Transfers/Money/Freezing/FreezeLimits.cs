using System.Globalization;
using Pillar.Platform;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>What a step rests on, and within how many hours it is to be done.</summary>
/// <param name="Key">Step or clock.</param>
/// <param name="Hours">Null: no verified value; a State's own file sets it.</param>
/// <param name="Rests">The text and the provision in it.</param>
/// <param name="ToBeChecked">True until a person has compared it with the text.</param>
public sealed record FreezeProvision(string Key, decimal? Hours, Citation Rests, bool ToBeChecked);

/// <summary>Provisions and limits: <c>data/transfers/freezing.csv</c>, or a State's own <c>freezing.csv</c> in the data folder in its place.</summary>
internal sealed class FreezeLimits
{
    /// <summary>In the data folder.</summary>
    public const string OwnFile = "freezing.csv";

    private readonly Dictionary<string, FreezeProvision> rows;

    private FreezeLimits(IEnumerable<FreezeProvision> provisions) => rows = provisions.ToDictionary(static row => row.Key, StringComparer.Ordinal);

    /// <exception cref="BadInputException">The State's own file cannot be used.</exception>
    public static FreezeLimits Read(PillarHome home) => new(BundledTable.OwnOr(home, OwnFile).Select(static row => Row(row.Cells, row.Place)));

    public FreezeProvision? Of(string key) => rows.GetValueOrDefault(key);

    /// <summary>The row of an event: that of its step; an exemption has one for each kind.</summary>
    public static string KeyOf(CaseEvent made) => made.Step switch
    {
        CaseStep.Exempt => "exempt-" + made.Fact("kind"),
        CaseStep.ProposeRelease => CaseStep.Release.Word(),
        CaseStep.ProposeReturn => CaseStep.Return.Word(),
        _ => made.Step.Word(),
    };

    private static FreezeProvision Row(string[] cells, string place) => cells is [var key, var hours, var source, var provision, var check]
        ? new(key, Hours(hours, place), new Citation(source, provision), check != "read")
        : throw new BadInputException(place, "5 cells: key, hours, source, provision, check", string.Join(',', cells));

    private static decimal? Hours(string text, string place) => text.Length == 0 ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours > 0 ? hours
        : throw new BadInputException(place, "hours above 0, or nothing", text);
}
