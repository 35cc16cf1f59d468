using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.SwissSeco;

/// <summary>A place of the list.</summary>
internal sealed record SecoPlace(string Text, string Country);

/// <summary>Reads the file once. A target names places and other targets that may stand behind it, so these are joined at the end.</summary>
internal sealed class Reader(SourceFile file, ReadingAids aids)
{
    private readonly Dictionary<string, string> programmes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SecoPlace> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryDraft> targets = new(StringComparer.Ordinal);
    private readonly List<Action> joins = [];

    /// <summary>The day of the list; known once it was read.</summary>
    public string Date { get; private set; } = "";

    public List<ListEntry> Entries()
    {
        using var xml = SourceXml.Open(file, "swiss-sanctions-list");
        Date = xml.Root.Attribute("date");
        foreach (var record in xml.Records(aids, "sanctions-program", "place", "target"))
        {
            Take(record);
        }

        joins.ForEach(static join => join());
        return [.. targets.Select(t => t.Value.Built($"{file.Path}, target {t.Key}"))];
    }

    /// <summary>Remembers what needs a place: it is done when all places are known.</summary>
    public void WithPlace(string id, string record, Action<SecoPlace> then) => joins.Add(() =>
    {
        if (places.TryGetValue(id, out var place))
        {
            then(place);
        }
        else if (id.Length > 0)
        {
            aids.Note("note-unresolved-references", $"{record}: place {id}");
        }
    });

    /// <summary>Remembers a relation: the other target's name is known when all were read.</summary>
    public void WithTarget(string id, string record, Action<string> then) => joins.Add(() =>
    {
        if (targets.TryGetValue(id, out var other))
        {
            then(other.FirstName);
        }
        else
        {
            aids.Note("note-unresolved-references", $"{record}: target {id}");
            then("");
        }
    });

    /// <summary>The programme of a set; empty when the file has no such set.</summary>
    public string Programme(string set) => programmes.GetValueOrDefault(set) ?? "";

    private void Take(SourceElement record)
    {
        switch (record.Name)
        {
            case "sanctions-program": Programme(record); break;
            case "place": places[record.Attribute("ssid")] = Place(record); break;
            default: Target(record); break;
        }
    }

    private void Programme(SourceElement programme)
    {
        var names = programme.All("program-name").ToList();
        var name = (names.Find(static n => n.Attribute("lang") == "eng") ?? names.FirstOrDefault())?.Text ?? programme["program-key"];
        foreach (var set in programme.All("sanctions-set"))
        {
            programmes[set.Attribute("ssid")] = name;
        }
    }

    private SecoPlace Place(SourceElement place)
    {
        var country = place.First("country");
        var text = string.Join(", ", new[] { place["location"], place["area"] }.Select(PrintedText.Clean).Where(static t => t.Length > 0));
        return new SecoPlace(text, country is null ? "" : aids.Country(country.Attribute("iso-code") is { Length: 2 } code ? code : country.Text));
    }

    private void Target(SourceElement target)
    {
        var id = target.Attribute("ssid");
        if (id.Length == 0 || targets.ContainsKey(id))
        {
            throw new BadInputException($"{file.Path} line {target.Line}", "a target with an ssid of its own", $"{id}");
        }

        if (History.IsDelisted(target))
        {
            aids.Note("note-delisted", $"target {id}");
            return;
        }

        targets.Add(id, new Mapper(this, aids).Map(target, $"{file.Path} line {target.Line}"));
    }
}

/// <summary>What happened to a target: a list of modifications, in which a de-listing is one as well.</summary>
internal static class History
{
    /// <summary>True when the newest modification is a de-listing; of two of one day, the one that stands first is the newer.</summary>
    public static bool IsDelisted(SourceElement target) =>
        target.All("modification").OrderByDescending(Day).FirstOrDefault()?.Attribute("modification-type") == "de-listed";

    /// <summary>The first day it was listed; null when none is named.</summary>
    public static DateOnly? Listed(SourceElement target) =>
        target.All("modification").Where(static m => m.Attribute("modification-type") == "listed").Select(Day).Where(static d => d > DateOnly.MinValue).Select(static d => (DateOnly?)d).Min();

    private static DateOnly Day(SourceElement modification) =>
        PrintedDates.Day(modification.Attribute("effective-date") is { Length: > 0 } effective ? effective : modification.Attribute("publication-date")) ?? DateOnly.MinValue;
}
