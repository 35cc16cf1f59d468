using Pillar.Screening.Lists;
using Pillar.Vocabulary;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Screening;

/// <summary>Everything but the names that a list says about one party, a row a value.</summary>
internal static class EntryRows
{
    public static IEnumerable<(string Label, string Value, string Record)> Of(ShownEntry shown, Words words)
    {
        var entry = shown.Entry;
        IEnumerable<(string Label, string Value, string Record)> rows =
        [
            (words["AttributeGender"], entry.Gender == Gender.Unknown ? "" : words.Label("Gender", entry.Gender.Word()), ""),
            .. entry.BirthDates.Select(d => (words["AttributeBorn"], d.Value.ToString(), d.Record)),
            .. entry.Countries.Select(c => (words.Label("CountryRole", c.Value.Role.ToString()), c.Value.Country, c.Record)),
            .. entry.Places.Select(p => (words.Label("PlaceRole", p.Value.Role.ToString()), Place(p.Value), p.Record)),
            .. entry.Identifiers.Select(i => (words.Label("IdentifierKind", i.Value.Kind.ToString()), Identifier(i.Value, words), i.Record)),
            .. entry.Positions.Select(p => (words["AttributePosition"], p.Value, p.Record)),
            .. shown.Programmes.Select(p => (words["AttributeProgramme"], p.Meaning.Length > 0 ? $"{p.Tag}: {p.Meaning}" : p.Tag, "")),
            (words["AttributeBasis"], entry.LegalBasis, ""),
            (words["AttributeListedOn"], entry.ListedOn is { } day ? words.Date(day) : "", ""),
            .. entry.Remarks.Select(r => (words["AttributeRemark"], r.Value, r.Record)),
        ];
        return rows.Where(static r => r.Value.Length > 0);
    }

    private static string Place(Place place) =>
        place.Country.Length == 0 || place.Text == place.Country ? place.Text : place.Text.Length == 0 ? place.Country : $"{place.Text} ({place.Country})";

    private static string Identifier(Identifier identifier, Words words)
    {
        var issuer = identifier.Country.Length > 0 ? $" ({identifier.Country})" : "";
        return identifier.Text + issuer + (identifier.Checked ? " · " + words["IdentifierChecked"] : "");
    }
}
