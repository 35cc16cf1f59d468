using System.Globalization;
using Pillar.Screening.Lists.Reading;
using Pillar.Screening.Lists.UsCsl;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.BisDenied;

/// <summary>The rows of one party as an entry.</summary>
internal static class Mapper
{
    public static ListEntry Map(PartyRows party, ReadingAids aids)
    {
        var (name, effective) = (party.First("Name"), party.First("Effective_Date"));
        var day = Day(effective);
        // The list does not say which of its parties are people: what the name's words say, else unknown, which compares with every kind.
        var draft = new EntryDraft($"{name} {(day is { } known ? $"{known:yyyy-MM-dd}" : effective)}".Trim(), Kinds.ByWords(name)) { ListedOn = day, LegalBasis = party.First("FR_Citation") };
        draft.Names(PrintedNames.Read(name, NameStrength.Strong, NameType.Primary, draft.Kind), party.Rows[0].Record);
        draft.Programme(Show.Programme);
        foreach (var row in party.Rows.DistinctBy(static r => (r["Street_Address"], r["City"], r["State"], r["Postal_Code"], r["Country"])))
        {
            var text = string.Join(", ", new[] { "Street_Address", "City", "State", "Postal_Code" }.Select(c => row[c]).Where(static t => t.Length > 0));
            draft.Place(PlaceRole.Address, text, aids.Country(row["Country"]), row.Record);
        }

        foreach (var (column, label) in (ReadOnlySpan<(string, string)>)[
            ("Expiration_Date", "Expires"), ("Standard_Order", "Standard order"), ("Action", "Action"), ("Last_Update", "Last update"), ("FR_Citation", "Federal Register")])
        {
            foreach (var (text, record) in party.Values(column))
            {
                draft.Remark($"{label}: {text}", record);
            }
        }

        Leftovers.Keep(party.Unread(), draft, aids, party.Rows[0].Record);
        return draft.Built(party.Rows[0].Record);
    }

    /// <summary>The publisher prints the month before the day.</summary>
    private static DateOnly? Day(string printed) =>
        DateOnly.TryParseExact(printed, ["MM/dd/yyyy", "M/d/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
