using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Controls.Lists;
using Pillar.Controls.Nomenclature;
using Pillar.Platform.Json;

namespace Pillar.Controls;

/// <summary>The answers about control lists as JSON: the same for the commands, the API and the pages.</summary>
public static class ControlsJson
{
    /// <summary>An array with an object for each edition kept: id, title, asOf, whether it is in force today, from which day (null where nobody says) and to which, entries, items, predicates and leftToRead.</summary>
    public static string Editions(IEnumerable<KeptEdition> editions) =>
        JsonSerializer.Serialize([.. editions.Select(EditionJson.Of)], ControlsJsonContext.Readable.EditionJsonArray);

    /// <summary>Whole or not, an object for each edition.</summary>
    public static string Verified(IEnumerable<VerifiedEdition> editions, CultureInfo language) =>
        JsonSerializer.Serialize([.. editions.Select(e => VerifiedJson.Of(e, language))], ControlsJsonContext.Readable.VerifiedJsonArray);

    /// <summary>What an import did.</summary>
    public static string Import(ControlImport import, CultureInfo language) =>
        JsonSerializer.Serialize(ControlImportJson.Of(import, language), ControlsJsonContext.Readable.ControlImportJson);

    /// <summary>What the import of a nomenclature did: <c>done</c>, <c>hs</c> (its year), <c>from</c> and <c>codes</c>.</summary>
    public static string Import(HsEdition edition) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("done", true);
        json.WriteNumber("hs", edition.Year);
        json.WriteString("from", edition.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("codes", edition.Codes.Count);
        json.WriteEndObject();
    });

    /// <summary>An array with an object for each list that has the code: the entry as it stands in the list.</summary>
    public static string Shown(IEnumerable<ShownControl> shown, CultureInfo language) =>
        JsonSerializer.Serialize([.. shown.Select(s => ShownJson.Of(s, language))], ControlsJsonContext.Readable.ShownJsonArray);

    /// <summary>The rules of an entry or item; null where it asks for nothing. The shape is that of a classification's rules, without verdicts.</summary>
    public static string Rules(ShownControl shown) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("code", shown.Item?.Id ?? shown.Entry.Code);
        json.WritePropertyName("rule");
        if (shown.Rule is { } rule)
        {
            RuleJson.Write(json, rule);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    });

    /// <summary>Both editions, the codes <c>added</c> and <c>removed</c>, and what <c>changed</c> with both texts.</summary>
    public static string Difference(EditionDifference difference) =>
        JsonSerializer.Serialize(DifferenceJson.Of(difference), ControlsJsonContext.Readable.DifferenceJson);

    /// <summary>An array of entries that speak of the words.</summary>
    public static string Found(IEnumerable<FoundControl> found) =>
        JsonSerializer.Serialize([.. found.Select(FoundJson.Of)], ControlsJsonContext.Readable.FoundJsonArray);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EditionJson[]))]
[JsonSerializable(typeof(VerifiedJson[]))]
[JsonSerializable(typeof(ControlImportJson))]
[JsonSerializable(typeof(ShownJson[]))]
[JsonSerializable(typeof(FoundJson[]))]
[JsonSerializable(typeof(DifferenceJson))]
internal sealed partial class ControlsJsonContext : JsonSerializerContext
{
    /// <summary>Every script as it is, what HTML could misread escaped.</summary>
    public static readonly ControlsJsonContext Readable = new(IndentedJson.ForSerializer(
        new JsonStringEnumConverter<NoteKind>(JsonNamingPolicy.KebabCaseLower),
        new JsonStringEnumConverter<ItemPurpose>(JsonNamingPolicy.KebabCaseLower),
        new JsonStringEnumConverter<RegimeMark>(JsonNamingPolicy.KebabCaseLower)));
}

/// <summary>An edition kept.</summary>
internal sealed record EditionJson(
    string Id, string Title, DateOnly? AsOf, bool InForce, DateOnly? InForceFrom, DateOnly? InForceTo, int Entries, int Items, int Predicates, int LeftToRead, string Edition, string SourceHash, string Format, string Licence, string Official)
{
    public static EditionJson Of(KeptEdition kept)
    {
        var (edition, entries, items, predicates, leftToRead) = kept.Summary;
        return new(
            edition.Id, edition.Title, edition.AsOf, kept.InForce, edition.InForceFrom, kept.InForceTo, entries, items, predicates, leftToRead, kept.Name, edition.SourceHash, edition.Format, edition.Licence, edition.Official);
    }
}

/// <summary>An edition as it was verified; an empty problem when it is whole.</summary>
internal sealed record VerifiedJson(string Id, string Edition, int Entries, string Problem, bool Whole)
{
    public static VerifiedJson Of(VerifiedEdition edition, CultureInfo language) =>
        new(edition.Id, edition.Name, edition.Entries, edition.Problem?.In(language) ?? "", edition.Problem is null);
}

/// <summary>What an import did, with what was odd in the file.</summary>
internal sealed record ControlImportJson(
    bool Done, string? Refusal, string Id, DateOnly? AsOf, DateOnly? InForceFrom, bool InForce, int Entries, int Items, IReadOnlyList<string> Oddities, IReadOnlyList<DanglingReference> Dangling)
{
    public static ControlImportJson Of(ControlImport import, CultureInfo language) => new(
        import.Refusal is null, import.Refusal?.Text.In(language), import.List.Edition.Id, import.List.Edition.AsOf, import.List.Edition.InForceFrom, import.InForce, import.List.Entries.Count, import.List.Items,
        [.. import.List.Oddities.Select(odd => odd.Text.In(language))], import.Dangling);
}

/// <summary>An entry as one list has it; <c>item</c> alone where an item was asked for.</summary>
internal sealed record ShownJson(
    string List, DateOnly? AsOf, string NotTheLaw, string Code, string Heading, ItemPurpose Purpose, IReadOnlyList<RegimeMark> Regimes, bool MeansOfDelivery,
    IReadOnlyList<string> Reasons, IReadOnlyList<LicenceColumn> LicenceColumns, IReadOnlyList<string> LicenceConditions, string RelatedControls, string Definitions,
    IReadOnlyList<string> Also, IReadOnlyList<string> Intro, IReadOnlyList<ControlNote> Notes, IReadOnlyList<ItemJson> Items, IReadOnlyList<TermJson> Terms)
{
    public static ShownJson Of(ShownControl shown, CultureInfo language)
    {
        var entry = shown.Entry;
        return new(
            shown.Edition.Id, shown.Edition.AsOf, shown.NotTheLaw.In(language), entry.Code, entry.Heading, entry.Purpose, entry.Regimes, entry.MeansOfDelivery,
            entry.Licensing.Reasons, entry.Licensing.Columns, entry.Licensing.Conditions, entry.RelatedControls, entry.Definitions,
            entry.Also, entry.Intro, entry.Notes, [.. (shown.Item is { } one ? [one] : entry.Items).Select(ItemJson.Of)],
            [.. shown.Terms.SelectMany(TermJson.Of)]);
    }
}

/// <summary>A quoted term with its definition, once for each; null where the edition does not define it. <c>where</c> is the item whose note does, empty for the definitions of the list.</summary>
internal sealed record TermJson(string Term, string? Definition, string? Where)
{
    public static IEnumerable<TermJson> Of((string Term, IReadOnlyList<DefinedTerm> Definitions) used) =>
        used.Definitions.Count == 0 ? [new(used.Term, null, null)] : used.Definitions.Select(one => new TermJson(used.Term, one.Text, one.Where));
}

/// <summary>An item with those under it.</summary>
internal sealed record ItemJson(string Id, string Text, IReadOnlyList<ControlNote> Notes, IReadOnlyList<ItemJson> Items)
{
    public static ItemJson Of(ControlItem item) => new(item.Id, item.Text, item.Notes, [.. item.Items.Select(Of)]);
}

/// <summary>An entry that speaks of the words; <c>item</c> is empty when the heading does.</summary>
internal sealed record FoundJson(string List, DateOnly? AsOf, string Code, string Heading, string Item, string Text, float Score, IReadOnlyList<string> Words)
{
    public static FoundJson Of(FoundControl found) => new(
        found.Edition.Id, found.Edition.AsOf, found.Code, found.Heading, found.Item?.Id ?? "", found.Item?.Text ?? "", found.Score, found.Words);
}

/// <summary>What is different between two editions; <c>boundsDiffer</c> where both ask for a value and not for the same.</summary>
internal sealed record DifferenceJson(ComparedEditionJson Older, ComparedEditionJson Newer, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<EntryChangeJson> Changed)
{
    public static DifferenceJson Of(EditionDifference difference) => new(
        ComparedEditionJson.Of(difference.Older), ComparedEditionJson.Of(difference.Newer), [.. difference.Added.Select(static e => e.Code)], [.. difference.Removed.Select(static e => e.Code)],
        [.. difference.Changed.Select(static c => new EntryChangeJson(c.Code, c.Heading, [.. c.Texts.Select(static t => new TextChangeJson(t.Id, t.Older?.Words, t.Newer?.Words, t.BoundsDiffer))]))]);
}

/// <summary>An edition that was compared.</summary>
internal sealed record ComparedEditionJson(string Id, DateOnly? AsOf, string SourceHash)
{
    public static ComparedEditionJson Of(ControlEdition edition) => new(edition.Id, edition.AsOf, edition.SourceHash);
}

/// <summary>An entry with other words.</summary>
internal sealed record EntryChangeJson(string Code, string Heading, IReadOnlyList<TextChangeJson> Texts);

/// <summary>A part with other words; null where an edition has none.</summary>
internal sealed record TextChangeJson(string Id, string? Older, string? Newer, bool BoundsDiffer);
