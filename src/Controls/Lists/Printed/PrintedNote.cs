using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists.Printed;

/// <summary>
/// A note of a printed list while it is read. The text of "Note:" and "N.B." hangs behind the label; that of "Technical Note:" stands under it, in the
/// same column as the items around it. It can have a list, and within that list notes with lists of their own.
/// </summary>
internal sealed partial class PrintedNote
{
    private readonly string label;
    private readonly bool hanging;
    private readonly List<List<string>> paragraphs = [];
    private readonly Outline list;
    private Outline? inner;
    private bool turned;
    private bool flush;

    private PrintedNote(string label, PrintedLine line, string text)
    {
        (this.label, Column, FirstText, hanging) = (label, line.Column, text, !label.StartsWith("Technical", StringComparison.OrdinalIgnoreCase));
        list = new Outline(line.Anchored);
        Begin(text);
    }

    public double Column { get; }

    /// <summary>What stands behind the label on its own line.</summary>
    public string FirstText { get; }

    /// <summary>True for a table or a method of calculation that goes on to the next entry, whatever its columns.</summary>
    public bool Whole => label.StartsWith("TECHNICAL NOTE ON", StringComparison.Ordinal) || label.StartsWith("TABLE", StringComparison.Ordinal);

    /// <summary>The note that a line begins; null where it begins none.</summary>
    public static PrintedNote? At(PrintedLine line) => Form().Match(line.Text) is { Success: true } found
        ? new PrintedNote(found.Groups["label"].Value.TrimEnd(':', '.', ' '), line, line.Text[found.Length..].TrimStart())
        : null;

    public void TurnPage(bool isAnchored)
    {
        turned = true;
        list.TurnPage(isAnchored);
        inner?.TurnPage(isAnchored);
    }

    public void Clear() => paragraphs.Clear();

    public void Begin(string text) => paragraphs.Add([text]);

    public void Continue(string text)
    {
        if (paragraphs.Count == 0)
        {
            Begin(text);
        }
        else
        {
            paragraphs[^1].Add(text);
        }
    }

    /// <summary>A list has begun in it.</summary>
    public bool HasList => list.Started;

    /// <summary>True for a note inside the list of this one.</summary>
    public bool Nests(PrintedLine line) =>
        list.Started && (turned ? list.Margin is { } margin && line.Column >= margin + (flush ? 2 : -2) : line.Column > Column + 2);

    /// <summary>Takes the first line of a note inside the list.</summary>
    public void Nest(PrintedLine line)
    {
        inner = new Outline(line.Anchored);
        Begin(line.Text);
    }

    /// <summary>True when the column alone says that a labelled line is inside.</summary>
    public bool Hangs(PrintedLine line, string label) => !turned && line.Column > Column + 2 && (list.Started || label is not ("a" or "1") || Announces(label));

    /// <summary>How badly a labelled line fits into the list, or into that of the note inside; null where it goes on neither.</summary>
    public double? Misfit(PrintedLine line, string label) => Place(line, label)?.Cost;

    /// <summary>Takes a labelled line where it fits best.</summary>
    public void Take(PrintedLine line, string label, string words)
    {
        var (outline, level, _) = Place(line, label)!.Value;
        outline.Take(level, label, line.Column);
        if (outline == inner)
        {
            // A note inside stays one paragraph, so that its lines are none of the list around it.
            Continue($"{inner.Path}. {words}");
        }
        else
        {
            inner = null;
            Begin($"{list.Path}. {words}");
        }
    }

    /// <summary>True when a line without a label is inside.</summary>
    public bool Takes(PrintedLine line) => turned || line.Column > Column + (hanging ? 2 : -2);

    public ControlNote Note()
    {
        string[] text = [.. paragraphs.Select(PrintedText.Joined).Where(static words => words.Length > 0)];
        return new ControlNote(NoteKinds.Of(label, string.Join(' ', text)), label, text);
    }

    private (Outline Outline, int Level, double Cost)? Place(PrintedLine line, string label)
    {
        var outer = Holds(line, label) ? list.Place(label, line.Column, Announces(label)) : null;
        var within = inner is null || (!inner.Started && !Announces(label)) ? null : inner.Place(label, line.Column, Announces(label));
        return within is { } deep && (outer is null || deep.Cost <= outer.Value.Cost) ? (inner!, deep.Level, deep.Cost)
            : outer is { } own ? (list, own.Level, own.Cost) : null;
    }

    /// <summary>True when a labelled line can be inside.</summary>
    private bool Holds(PrintedLine line, string label) => turned || line.Column > Column + 2
        ? list.Started || Announces(label)
        : line.Column > Column - 2 && (list.Started ? flush : flush = Announces(label));

    /// <summary>A list begins right under the word "Technical Notes:", or after a colon.</summary>
    private bool Announces(string label) =>
        (paragraphs.Count == 0 ? "" : PrintedText.Joined(paragraphs[^1])) is var said && ((said.Length == 0 && label == "1") || PrintedText.Announces(said));

    [GeneratedRegex(@"^(?<label>(?-i:TECHNICAL NOTE ON|TABLE - ).*|Technicals? Notes?(?:\s[0-9]{1,2})?\s?[:.]|Notes?(?:\s[0-9]{1,2})?(?:\.[a-z])?\s?:|Note\s[0-9]{1,2}\.?\s{2,}|Footnote\s[0-9]{1,2}\s?:|N\.\s?B\.(?:\s?[0-9]{1,2}\.?)?:?(?=\s))", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
