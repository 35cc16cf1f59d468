using System.Globalization;
using Pillar.Controls.Register;

namespace Pillar.Transfers.Rules;

/// <summary>What the file says about control of its goods lines, where no licence table speaks of the code.</summary>
internal static class Controlled
{
    /// <summary>True when the exporter declares a code, or a person signed one.</summary>
    public static bool Says(GoodsLine line) => Declares(line) || line.Classification is { SaysControlled: true };

    public static IEnumerable<Reason> Of(CaseFacts facts) => facts.Transfer.Goods.SelectMany(line => About(line, facts));

    private static IEnumerable<Reason> About(GoodsLine line, CaseFacts facts)
    {
        if (Says(line) && facts.Goods.GetValueOrDefault(line.Field)?.Licence is null)
        {
            var code = line.Classification is { SaysControlled: true } signed ? signed.Code : line.ControlCode;
            yield return new Reason(ReasonKind.Refer, TransfersText.Say("goods-controlled", line.Description, code), Bases.Resolution1540("3(d)"), line.Field);
        }

        if (line.Classification is { Code.Length: > 0 } other && line.ControlCode.Length > 0 && Differ(line.ControlCode, other.Code))
        {
            var text = TransfersText.Say("goods-codes-differ", line.Description, line.ControlCode, other.Code);
            yield return new Reason(ReasonKind.Refer, text, Bases.File(facts.Transfer, line.Field + ".controlCode"), line.Field);
        }

        if (line.Classification is { } whole && !whole.Lacks(facts.Today).Any())
        {
            yield return whole.Registered is { } registered ? Registered(line, registered, facts.Transfer) : Signed(line, whole, facts.Transfer);
        }
    }

    private static Reason Registered(GoodsLine line, StandingClassification standing, Transfer transfer)
    {
        var signed = standing.Signed;
        var text = TransfersText.Say(
            standing.LookAgain ? "goods-registered-look-again" : "goods-registered", line.Description, signed.Content.Code, $"{signed.Edition}", $"{signed.By}", signed.Content.Function,
            signed.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), signed.Number);
        return new Reason(standing.LookAgain ? ReasonKind.Refer : ReasonKind.Inform, text, Bases.File(transfer, line.Field + ".product"), line.Field);
    }

    private static Reason Signed(GoodsLine line, Classification signed, Transfer transfer)
    {
        var text = TransfersText.Say("goods-signature-not-verified", line.Description, signed.Code, signed.ListEdition, signed.Name, signed.Function,
            signed.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return new Reason(ReasonKind.Inform, text, Bases.File(transfer, line.Field + ".classification"), line.Field);
    }

    private static bool Declares(GoodsLine line) => line.ControlCode.Length > 0 && Differ(line.ControlCode, Classification.NotControlled);

    private static bool Differ(string left, string right) => !left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
