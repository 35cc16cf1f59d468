using System.Globalization;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.SwissSeco;

/// <summary>
/// A name printed as ordered parts, each with spellings in languages and scripts. One name is made of the parts as they stand, and in each
/// language and script one with its first spellings and one more for each further spelling: every word of a name is one that is printed.
/// </summary>
internal static class Spellings
{
    private sealed record Part(NamePartRole Role, string Value, ILookup<(string Language, string Script), string> Variants);

    public static void Add(SourceElement name, EntryDraft draft, ReadingAids aids)
    {
        var at = $"name {name.Attribute("ssid")}".TrimEnd();
        var type = name.Attribute("name-type") switch
        {
            "primary-name" => draft.HasName ? NameType.Alias : NameType.Primary,
            "formerly-known-as" => NameType.Former,
            _ => NameType.Alias,
        };
        var strength = name.Attribute("quality") == "low" ? NameStrength.Weak : NameStrength.Strong;
        var parts = Parts(name, draft, at);
        if (parts.Count == 0)
        {
            aids.Note("note-empty-rows", at);
            return;
        }

        Whole(draft, [.. parts.Select(static p => (p.Role, p.Value))], (strength, type), at);
        foreach (var culture in parts.SelectMany(static p => p.Variants).Select(static v => v.Key).Distinct())
        {
            foreach (var spelled in Spelled(parts, culture))
            {
                Whole(draft, spelled, (strength, Scripts.Of(spelled[0].Text) is Script.Latin or Script.None ? type == NameType.Primary ? NameType.Alias : type : NameType.OriginalScript), at);
            }
        }
    }

    private static List<Part> Parts(SourceElement name, EntryDraft draft, string at)
    {
        List<Part> parts = [];
        foreach (var part in name.All("name-part").OrderBy(static p => int.TryParse(p.Attribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue))
        {
            var (kind, value) = (part.Passing("ssid").Attribute("name-part-type"), PrintedText.Clean(part["value"]));
            var variants = part.All("spelling-variant").Select(static v => (Culture: (v.Passing("ssid").Attribute("lang"), v.Attribute("script")), v.Text)).Where(static v => v.Text.Length > 0);
            if (kind == "title")
            {
                draft.Position(value, at);
            }
            else if (value.Length > 0)
            {
                parts.Add(new Part(RoleOf(kind), value, variants.ToLookup(static v => v.Culture, static v => PrintedText.Clean(v.Text))));
            }
        }

        return parts;
    }

    private static IEnumerable<List<(NamePartRole Role, string Text)>> Spelled(List<Part> parts, (string, string) culture)
    {
        yield return With(parts, culture, -1, 0);
        for (var i = 0; i < parts.Count; i++)
        {
            for (var further = 1; further < parts[i].Variants[culture].Count(); further++)
            {
                yield return With(parts, culture, i, further);
            }
        }
    }

    private static List<(NamePartRole Role, string Text)> With(List<Part> parts, (string, string) culture, int place, int further) =>
        [.. parts.Select((part, i) => (part.Role, part.Variants[culture].ElementAtOrDefault(i == place ? further : 0) ?? part.Value))];

    private static void Whole(EntryDraft draft, List<(NamePartRole Role, string Text)> parts, (NameStrength Strength, NameType Type) known, string at)
    {
        var text = string.Join(' ', parts.Select(static p => p.Text));
        if (parts is [{ Role: NamePartRole.Whole }])
        {
            draft.Names(PrintedNames.Read(text, known.Strength, known.Type, draft.Kind), at);
            return;
        }

        draft.Name(new PartyName(text, known.Strength, known.Type, [.. parts.Select(static p => new NamePart(p.Role, p.Text))]), at);
    }

    private static NamePartRole RoleOf(string kind) => kind switch
    {
        "given-name" => NamePartRole.Given,
        "further-given-name" => NamePartRole.Middle,
        "father-name" or "grand-father-name" => NamePartRole.Patronymic,
        "family-name" or "maiden-name" => NamePartRole.Family,
        _ => NamePartRole.Whole,
    };
}
