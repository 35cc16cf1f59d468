using System.Collections.Frozen;
using System.Globalization;

namespace Pillar.Transfers.Money;

/// <summary>The currencies of ISO 4217 with the decimals of their minor unit: <c>data/transfers/currencies.csv</c>.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, int> Decimals = BundledTable.Rows("currencies.csv")
        .SelectMany(static row => row[1].Split(' ').Select(code => (Code: code, Decimals: int.Parse(row[0], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(static pair => pair.Code, static pair => pair.Decimals, StringComparer.Ordinal);

    /// <summary>Decimals of a currency; null where the code is none.</summary>
    public static int? DecimalsOf(string code) => Decimals.TryGetValue(code, out var decimals) ? decimals : null;
}
