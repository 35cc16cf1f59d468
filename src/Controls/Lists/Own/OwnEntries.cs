using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists.Own;

/// <summary>Makes entries of the rows: a code without a dot is an entry, one that begins with it and a dot an item, a note hangs where its code says.</summary>
/// <param name="rows">After the first.</param>
internal sealed partial class OwnEntries(OwnRows rows)
{
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ControlEntry> entries = [];
    private ControlEntry? entry;
    private ItemTree? tree;

    public IReadOnlyList<ControlEntry> Read()
    {
        while (rows.Read())
        {
            switch (rows.Kind)
            {
                case "control" when !rows.Code.Contains('.', StringComparison.Ordinal):
                    Open();
                    break;
                case "control":
                    Item();
                    break;
                case "decontrol":
                    Note(NoteKind.Decontrol, TakesOut().IsMatch(rows.Cell("text")) ? rows.Cell("text") : $"{rows.Code} does not control: {rows.Needed("text")}");
                    break;
                case "note":
                    Note(NoteKind.Technical, rows.Needed("text"));
                    break;
                default:
                    throw rows.Bad("kind", "control, decontrol or note", $"{rows.Kind}");
            }
        }

        Close();
        return entries;
    }

    private void Open()
    {
        Close();
        if (!EntryCode().IsMatch(rows.Code))
        {
            throw rows.Bad("code", "the code of an entry such as ZZ901, or of an item such as ZZ901.a.1", $"{rows.Code}");
        }

        Once();
        var (title, text) = (rows.Cell("title"), rows.Cell("text"));
        var titled = title.Length > 0 && text.Length > 0;
        entry = new ControlEntry(
            rows.Code, title.Length > 0 ? title : rows.Needed("text"), titled ? [text] : [], [], [], "", "", EntryLicensing.None with { Reasons = rows.Words("reasons") })
        {
            Marks = rows.Named<RegimeMark>("regimes"),
            Delivers = rows.Says("delivery"),
            Also = rows.Words("also"),
            Titled = titled,
            Stated = rows.Named<ItemPurpose>("purpose") is [var purpose, ..] ? purpose : null,
        };
        tree = new ItemTree(rows.Code, []);
    }

    private void Item()
    {
        var label = Under();
        if (ItemLabel.Above(label) is { Length: > 0 } above && !known.Contains($"{entry!.Code}.{above}"))
        {
            throw rows.Bad("code", $"the row of {entry.Code}.{above} before it", $"{rows.Code}");
        }

        Once();
        tree!.Add(label, rows.Needed("text"), rows.Line);
    }

    private void Note(NoteKind kind, string text)
    {
        if (!known.Contains(rows.Code))
        {
            throw rows.Bad("code", "an entry or item of a row before it", $"{rows.Code}");
        }

        tree!.Add(new ControlNote(kind, kind == NoteKind.Decontrol ? "Note" : "Technical Note", [text]), rows.Code);
    }

    /// <summary>The label of an item of the open entry.</summary>
    private string Under() => entry is not null && rows.Code.StartsWith($"{entry.Code}.", StringComparison.Ordinal) && Label().IsMatch(rows.Code[(entry.Code.Length + 1)..])
        ? rows.Code[(entry.Code.Length + 1)..]
        : throw rows.Bad("code", entry is null ? "an entry before its items" : (Vocabulary.Phrase)$"an item of {entry.Code}, such as {entry.Code}.a.1", $"{rows.Code}");

    private void Once()
    {
        if (!known.Add(rows.Code))
        {
            throw rows.Bad("code", "each code once", $"{rows.Code} again");
        }
    }

    private void Close()
    {
        if (entry is not null)
        {
            entries.Add(entry with { Items = tree!.Items(), Notes = tree.EntryNotes() });
        }
    }

    [GeneratedRegex("^[A-Za-z0-9](?:[A-Za-z0-9-]{1,15})$")]
    private static partial Regex EntryCode();

    [GeneratedRegex(@"^(?:[a-z]{1,2}|[0-9]{1,3}|[ivx]{1,5})(?:\.(?:[a-z]{1,2}|[0-9]{1,3}|[ivx]{1,5}))*$")]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:does|do) not (?:control|apply)\b")]
    private static partial Regex TakesOut();
}
