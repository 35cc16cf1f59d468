namespace Pillar.Transfers.Money.Payments;

/// <summary>Words by which messages say that they say nothing.</summary>
internal static class Unknown
{
    public const string NotProvided = "NOTPROVIDED";

    private static readonly string[] Words = [NotProvided, "NOT PROVIDED", "NOTAVAIL", "NOT AVAILABLE", "UNKNOWN", "N/A", "NA", "NONE"];

    /// <summary>The text, or nothing where it says nothing.</summary>
    public static string Said(string text) => Words.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase) ? "" : text.Trim();
}
