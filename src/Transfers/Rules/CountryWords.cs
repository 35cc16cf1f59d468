namespace Pillar.Transfers.Rules;

/// <summary>Every word of a transfer that names a country, with its place in the file.</summary>
internal static class CountryWords
{
    public static IEnumerable<(string Word, string Field)> Of(Transfer transfer) => All(transfer).Where(static named => named.Word.Length > 0);

    private static IEnumerable<(string Word, string Field)> All(Transfer transfer)
    {
        yield return (transfer.Destination, "$.destination");
        foreach (var party in transfer.Parties)
        {
            yield return (party.Country, party.Field + ".country");
        }

        foreach (var point in transfer.Route)
        {
            yield return (point.Country, point.Field + ".country");
        }

        foreach (var craft in new[] { transfer.Means.Vessel, transfer.Means.Aircraft }.OfType<Craft>())
        {
            yield return (craft.Flag, craft.Field + ".flag");
        }
    }
}
