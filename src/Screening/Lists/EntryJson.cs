using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>An entry with everything its list says; each value names its record.</summary>
internal sealed record EntryJson(
    string List,
    string Edition,
    DateOnly? AsOf,
    string Entry,
    string Name,
    string Kind,
    string Gender,
    DateOnly? ListedOn,
    string LegalBasis,
    IReadOnlyList<ProgrammeJson> Programmes,
    IReadOnlyList<NameJson> Names,
    IReadOnlyList<ValueJson> Born,
    IReadOnlyList<RoleJson> Countries,
    IReadOnlyList<PlaceJson> Places,
    IReadOnlyList<IdentifierJson> Identifiers,
    IReadOnlyList<ValueJson> Positions,
    IReadOnlyList<ValueJson> Remarks,
    string Publisher,
    string Page)
{
    public static EntryJson Of(ShownEntry shown)
    {
        var entry = shown.Entry;
        return new EntryJson(
            shown.Edition.Id,
            shown.Edition.Edition,
            shown.Edition.AsOf,
            entry.Reference,
            entry.Names[0].Value.Text,
            entry.Kind.Word(),
            entry.Gender.Word(),
            entry.ListedOn,
            entry.LegalBasis,
            [.. shown.Programmes.Select(static p => new ProgrammeJson(p.Tag, p.Meaning))],
            [.. entry.Names.Select(NameJson.Of)],
            [.. entry.BirthDates.Select(static b => new ValueJson(b.Value.ToString(), b.Record))],
            [.. entry.Countries.Select(static c => new RoleJson(ListWord.Of(c.Value.Role), c.Value.Country, c.Record))],
            [.. entry.Places.Select(static p => new PlaceJson(ListWord.Of(p.Value.Role), p.Value.Text, p.Value.Country, p.Record))],
            [.. entry.Identifiers.Select(static i => new IdentifierJson(ListWord.Of(i.Value.Kind), i.Value.Text, i.Value.Country, i.Value.Checked, i.Record))],
            [.. entry.Positions.Select(static p => new ValueJson(p.Value, p.Record))],
            [.. entry.Remarks.Select(static r => new ValueJson(r.Value, r.Record))],
            shown.Publisher,
            shown.Page);
    }
}

internal sealed record ProgrammeJson(string Tag, string Meaning);

internal sealed record ValueJson(string Value, string Record);

internal sealed record RoleJson(string Role, string Country, string Record);

internal sealed record PlaceJson(string Role, string Text, string Country, string Record);

internal sealed record IdentifierJson(string Kind, string Text, string Country, bool Checked, string Record);

internal sealed record NameJson(string Text, string Type, string Strength, string Script, IReadOnlyList<PartJson> Parts, string Record)
{
    public static NameJson Of(Sourced<PartyName> name) => new(
        name.Value.Text,
        ListWord.Of(name.Value.Type),
        ListWord.Of(name.Value.Strength),
        ListWord.Of(name.Value.Script),
        [.. name.Value.Parts.Select(static p => new PartJson(ListWord.Of(p.Role), p.Text))],
        name.Record);
}

internal sealed record PartJson(string Role, string Text);
