using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists.UsCcl;

/// <summary>Takes the paragraphs after a heading and makes the entry of them: licensing first, then what is related, then the items.</summary>
internal sealed partial class EntryDraft(string code, string heading, List<Oddity> oddities)
{
    private readonly LicensingDraft licensing = new();
    private ItemTree items = new(code, oddities);
    private readonly List<string> guessed = [];
    private readonly List<string> intro = [];
    private readonly List<string> related = [];
    private readonly List<string> definitions = [];
    private readonly List<string> noteText = [];
    private string? noteLabel;
    private Part part = Part.Licensing;

    private enum Part
    {
        Licensing,
        RelatedControls,
        Definitions,

        /// <summary>Between "ECCN Controls:" and "Items:": a note to the entry as a whole.</summary>
        EntryControls,
        Items,
    }

    /// <summary>3A090 heads its parts as other entries are grouped.</summary>
    public static bool IsPart(Block heading) => PartHeading().IsMatch(heading.Text);

    public void Take(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Subheading:
                break;
            case BlockKind.NoteLabel:
                EndNote();
                noteLabel = block.Text;
                break;
            case BlockKind.NoteParagraph when IsItem(block):
                oddities.Add(new Oddity(OddityKind.InsideNote, block.Line, $"{code}.{ItemLabel.Of(block.Text)!.Value.Label}"));
                EndNote();
                TakeItem(block.Text, block.Line);
                break;
            case BlockKind.NoteParagraph or BlockKind.Paragraph when BelongsToNote(block):
                noteText.Add(block.Text);
                break;
            case BlockKind.Row:
                TakeRow(block);
                break;
            default:
                EndNoteBefore(block.Text);
                TakeText(block.Text, block.Line);
                break;
        }
    }

    /// <summary>The source closes one note too late, after an item in roman letters.</summary>
    private bool IsItem(Block block) =>
        part == Part.Items && block.Face == Face.Roman && ItemLabel.Of(block.Text) is { } item && items.Follows(item.Label);

    /// <summary>A note outside a note element goes on as long as its paragraphs are in italics and begin no other note.</summary>
    private bool BelongsToNote(Block block) => block.Kind == BlockKind.NoteParagraph
        || (noteLabel is not null && part != Part.Licensing && block.Face == Face.Italic && !NoteKinds.Starts(block.Text) && !PartLabel().IsMatch(block.Text));

    public ControlEntry Entry()
    {
        EndNote();
        return new ControlEntry(
            code, heading, intro, items.Items(), items.EntryNotes(), Joined(related), Joined(definitions), licensing.Licensing());
    }

    private static string Joined(List<string> paragraphs) => string.Join(' ', paragraphs.Where(static text => text is not ("N/A" or "N/A.")));

    /// <summary>A table before the items is the one of licences; one among them is part of the item before it.</summary>
    private void TakeRow(Block row)
    {
        if (part == Part.Licensing)
        {
            licensing.Row(row.Text);
        }
        else if (noteLabel is not null)
        {
            noteText.Add(row.Text.Replace("\t", " | ", StringComparison.Ordinal));
        }
        else
        {
            TakeItem(row.Text.Replace("\t", " | ", StringComparison.Ordinal), row.Line);
        }
    }

    private void TakeText(string text, int line)
    {
        if (text.Length == 0)
        {
            return;
        }

        var label = PartLabel().Match(text);
        if (!label.Success)
        {
            TakeIn(text, line);
            return;
        }

        Unguess();
        part = label.Groups switch
        {
            var found when found["list"].Success => part == Part.Items ? part : Part.RelatedControls,
            var found when found["related"].Success => Part.RelatedControls,
            var found when found["definitions"].Success => Part.Definitions,
            var found when found["controls"].Success => Part.EntryControls,
            _ => Part.Items,
        };
        var rest = text[label.Length..].Trim();
        if (rest.Length > 0)
        {
            TakeIn(rest, line);
        }
    }

    /// <summary>Labelled lines before a further part were a list inside the related controls.</summary>
    private void Unguess()
    {
        if (guessed.Count > 0)
        {
            related.AddRange(guessed);
            items = new ItemTree(code, oddities);
        }

        guessed.Clear();
    }

    private void TakeIn(string text, int line)
    {
        // The word "Items:" is missing in some entries: a first outermost label begins them all the same, until the word does come.
        if (part is Part.RelatedControls or Part.Definitions && ItemLabel.Of(text)?.Label == "a")
        {
            part = Part.Items;
            guessed.Add(text);
        }
        else if (guessed.Count > 0)
        {
            guessed.Add(text);
        }

        switch (part)
        {
            case Part.Licensing:
                licensing.Line(text);
                break;
            case Part.RelatedControls:
                related.Add(text);
                break;
            case Part.Definitions:
                definitions.Add(text);
                break;
            case Part.EntryControls:
                noteLabel ??= "ECCN Controls";
                noteText.Add(text);
                break;
            default:
                TakeItem(text, line);
                break;
        }
    }

    private void TakeItem(string text, int line)
    {
        if (InHeading().IsMatch(text) || Reserved().IsMatch(text))
        {
            return;
        }

        if (ItemLabel.Of(text) is { } item)
        {
            items.Add(item.Label, item.Text, line);
        }
        else if (NoteKinds.Starts(text))
        {
            var (label, words) = NoteKinds.Cut(text);
            noteLabel = label;
            noteText.AddRange(words.Length == 0 ? [] : [words]);
        }
        else if (!items.Started && ThisEntry().IsMatch(text))
        {
            noteLabel = "Note";
            noteText.Add(text);
        }
        else if (items.Started)
        {
            items.Continue(text);
        }
        else
        {
            intro.Add(text);
        }
    }

    /// <summary>Paragraphs of "ECCN Controls" are one note until another part begins.</summary>
    private void EndNoteBefore(string text)
    {
        if (part != Part.EntryControls || PartLabel().IsMatch(text))
        {
            EndNote();
        }
    }

    private void EndNote()
    {
        if (noteLabel is { } whole)
        {
            // "Note 2: 1C010.e does not apply to:" has its first words in the label.
            var (label, words) = NoteKinds.Cut(whole.Contains(':', StringComparison.Ordinal) ? whole : whole + ":");
            AddNote(label.Length == 0 ? whole.TrimEnd(':', ' ', '.') : label, label.Length == 0 || words.Length == 0 ? [.. noteText] : [words, .. noteText]);
        }

        noteLabel = null;
        noteText.Clear();
    }

    private void AddNote(string label, IReadOnlyList<string> text)
    {
        var first = string.Join(' ', text);
        var kind = part == Part.Licensing ? NoteKind.Licence : NoteKinds.Of(label, first);
        var named = Target().Match($"{label}: {first}");
        items.Add(new ControlNote(kind, label, text), named.Success && named.Groups["code"].Value == code ? named.Groups["id"].Value : null);
    }

    [GeneratedRegex(
        @"^(?:(?<list>List of Items Controlled:?)|(?<related>(?:\(\d\) )?Related Controls?:?)|(?<definitions>Related Definitions?:?)|(?<controls>ECCN Controls:)|(?<items>Items:?(?=\s|$)))\s*",
        RegexOptions.IgnoreCase)]
    private static partial Regex PartLabel();

    [GeneratedRegex(@"^The lists? of items controlled (?:is|in|are) contained in (?:the|this) ECCN headings?\.?\s*$|^See List of Items Controlled\.?$|^N/A\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex InHeading();

    [GeneratedRegex(@"^(?:This entry|(?:ECCN )?[0-9][A-E][0-9]{3}(?:\.[a-z0-9]+)*) (?:does|do|includes?|only)\b")]
    private static partial Regex ThisEntry();

    [GeneratedRegex(@"^List (?:of Items|Based License)", RegexOptions.IgnoreCase)]
    private static partial Regex PartHeading();

    // "c.-d. [Reserved]": a run of labels that hold nothing.
    [GeneratedRegex(@"^[a-z0-9.]{1,8}\s?(?:-|–|through|to|and)\s?[a-z0-9.]{1,8}\s\[Reserved\]\.?;?$", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();

    // Within its first words a note says what it is about: "1C010.b does not control", "Technical Note to 0A501.a".
    [GeneratedRegex(@"^.{0,60}?(?<id>(?<code>[0-9][A-E][0-9]{3})(?:\.(?:[0-9]{1,3}|[a-z])(?![A-Za-z0-9]))*)")]
    private static partial Regex Target();
}
