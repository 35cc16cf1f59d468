using Pillar.Controls.Register;

namespace Pillar.Transfers;

/// <summary>A goods line that names a product of the register takes its signed classification, and its facts where the line gives none of its own.</summary>
internal sealed class RegisteredGoods(ProductRegister register)
{
    public Transfer Of(Transfer transfer) => transfer.Goods.Any(static line => line.Product.Length > 0) ? transfer with { Goods = [.. transfer.Goods.Select(Of)] } : transfer;

    private GoodsLine Of(GoodsLine line) => line.Product.Length > 0 && line.Classification is null && Standing(line.Product) is { } standing
        ? line with { Classification = Signed(standing), Facts = line.Facts is { Specs: [], Cas: [], Answers.Count: 0 } ? standing.Signed.Content.Facts.Read() : line.Facts }
        : line;

    /// <summary>Signed against several lists, the one that names an entry goes first, then the newest.</summary>
    private StandingClassification? Standing(string product) => register.Of(product).Where(static one => one.SupersededBy is null)
        .OrderBy(static one => one.Signed.NamesEntry ? 0 : 1).ThenByDescending(static one => one.Signed.Number).FirstOrDefault();

    private static Classification Signed(StandingClassification standing)
    {
        var signed = standing.Signed;
        var code = signed.NamesEntry ? signed.Content.Code : Classification.NotControlled;
        return new Classification(signed.By.Name, signed.Content.Function, DateOnly.FromDateTime(signed.At.UtcDateTime), $"{signed.Edition}", code, signed.Content.Facts.Lines())
        {
            Registered = standing,
        };
    }
}
