using System.Globalization;

namespace Pillar.Transfers.Money.Payments;

/// <summary>Where a kind of message keeps its payments.</summary>
/// <param name="Kind">Such as <c>pacs.008</c>.</param>
/// <param name="Oldest">First version that is read.</param>
/// <param name="Newest">Last version that is read.</param>
/// <param name="Body">The element under <c>Document</c>.</param>
/// <param name="Group">The element that holds what several payments share; empty where there is none.</param>
/// <param name="Payment">The element of one payment, or of one entry of an account.</param>
internal sealed record MessageLayout(string Kind, int Oldest, int Newest, string Body, string Group, string Payment)
{
    private const string Prefix = "urn:iso:std:iso:20022:tech:xsd:";

    private static readonly MessageLayout[] All =
    [
        new("pacs.008", 2, 12, "FIToFICstmrCdtTrf", "", "CdtTrfTxInf"),
        new("pain.001", 3, 12, "CstmrCdtTrfInitn", "PmtInf", "CdtTrfTxInf"),
        new("camt.053", 2, 12, "BkToCstmrStmt", "Stmt", "Ntry"),
    ];

    /// <summary>The namespaces that are read, for messages.</summary>
    public static string Known => string.Join(", ", All.Select(static l => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{l.Kind}.001.{l.Oldest:00} to {l.Newest:00}")));

    /// <summary>True where one entry may hold several payments.</summary>
    public bool IsStatement => Kind == "camt.053";

    /// <summary>The layout of a namespace; null where it is none that is read.</summary>
    public static MessageLayout? Of(string ns) => All.FirstOrDefault(layout => layout.Reads(ns));

    private bool Reads(string ns)
    {
        var stem = $"{Prefix}{Kind}.001.";
        return ns.Length == stem.Length + 2 && ns.StartsWith(stem, StringComparison.Ordinal)
            && int.TryParse(ns.AsSpan(stem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version >= Oldest && version <= Newest;
    }
}
