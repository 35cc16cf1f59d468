namespace Pillar.Screening.Lists.Reading;

/// <summary>
/// One element of a record: its own text, its attributes and its children. It remembers what was asked for, so that whatever a mapper does
/// not understand can be kept and counted instead of being lost.
/// </summary>
internal sealed class SourceElement(string name, int line, string text, IReadOnlyDictionary<string, string> attributes, IReadOnlyList<SourceElement> children)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private bool read;

    public string Name => name;

    /// <summary>The line it begins on, from 1.</summary>
    public int Line => line;

    /// <summary>Its own text, trimmed.</summary>
    public string Text => text;

    public IReadOnlyList<SourceElement> Children => children;

    /// <summary>The trimmed text of the first child of that name; empty when there is none.</summary>
    public string this[string child] => First(child)?.Text ?? "";

    /// <summary>An attribute; empty when there is none.</summary>
    public string Attribute(string attribute)
    {
        asked.Add(attribute);
        return attributes.GetValueOrDefault(attribute) ?? "";
    }

    public SourceElement? First(string child)
    {
        var found = children.FirstOrDefault(c => c.Name == child);
        found?.Read();
        return found;
    }

    public IEnumerable<SourceElement> All(string child) => children.Where(c => c.Name == child).Select(static c => c.Read());

    /// <summary>The elements that a path of names leads to, such as <c>Names/Name</c>.</summary>
    public IEnumerable<SourceElement> Path(string path) =>
        path.Split('/').Aggregate<string, IEnumerable<SourceElement>>([this], static (found, step) => found.SelectMany(e => e.All(step)));

    /// <summary>Says that these attributes and children carry nothing for a designation: numbers of rows, links, languages.</summary>
    public SourceElement Passing(params ReadOnlySpan<string> names)
    {
        foreach (var passed in names)
        {
            asked.Add(passed);
        }

        return this;
    }

    /// <summary>Every filled attribute and text that nobody asked for, as <c>path: text</c> parts.</summary>
    public IEnumerable<(string Field, string Text)> Unread()
    {
        foreach (var attribute in attributes.Where(a => a.Value.Length > 0 && !asked.Contains(a.Key)))
        {
            yield return (attribute.Key, attribute.Value);
        }

        foreach (var child in children.Where(c => !asked.Contains(c.Name)))
        {
            if (!child.read && child.Text.Length > 0)
            {
                yield return (child.Name, child.Text);
            }

            foreach (var (field, inner) in child.Unread())
            {
                yield return ($"{child.Name}/{field}", inner);
            }
        }
    }

    private SourceElement Read()
    {
        read = true;
        return this;
    }
}

/// <summary>What a mapper left of a record.</summary>
internal static class Leftovers
{
    /// <summary>Keeps what nobody asked for as remarks of the entry, and counts it.</summary>
    public static void Keep(IEnumerable<(string Field, string Text)> unread, EntryDraft draft, ReadingAids aids, string record)
    {
        foreach (var (field, text) in unread)
        {
            aids.Note("note-unknown-fields", $"{record}: {field}");
            draft.Remark($"{field}: {text}", record);
        }
    }
}
