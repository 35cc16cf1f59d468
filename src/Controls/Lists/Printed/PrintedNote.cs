using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists.Printed;

/// <summary>
/// A note of a printed list while it is read. The text of "Note:" and "N.B." hangs behind the label; that of "Technical Note:" stands under it, in the
/// same column as the items around it.
/// </summary>
internal sealed partial class PrintedNote
{
    private readonly string label;
    private readonly bool hanging;
    private readonly List<List<string>> paragraphs = [];
    private bool turned;
    private bool flush;

    private PrintedNote(string label, double column, string text)
    {
        (this.label, Column, FirstText, hanging) = (label, column, text, !label.StartsWith("Technical", StringComparison.OrdinalIgnoreCase));
        Begin(text);
    }

    public double Column { get; }

    /// <summary>What stands behind the label on its own line.</summary>
    public string FirstText { get; }

    /// <summary>The note that a line begins; null where it begins none.</summary>
    public static PrintedNote? At(PrintedLine line) => Form().Match(line.Text) is { Success: true } found
        ? new PrintedNote(found.Groups["label"].Value.TrimEnd(':', '.', ' '), line.Column, line.Text[found.Length..].TrimStart())
        : null;

    public void TurnPage() => turned = true;

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

    /// <summary>True for a table or a method of calculation that goes on to the next entry, whatever its columns.</summary>
    public bool Whole => label.StartsWith("TECHNICAL NOTE ON", StringComparison.Ordinal) || label.StartsWith("TABLE", StringComparison.Ordinal);

    /// <summary>True when the column alone says that a line is inside.</summary>
    public bool Hangs(PrintedLine line) => !turned && line.Column > Column + 2;

    /// <summary>True when a labelled line can be inside.</summary>
    public bool Holds(PrintedLine line, string label, Outline list) => turned
        ? list.Started || Announces(label)
        : line.Column > Column + 2 || (line.Column > Column - 2 && (list.Started ? flush : flush = Announces(label)));

    /// <summary>True for a note inside the list of this one.</summary>
    public bool Nests(PrintedLine line, Outline list) =>
        list.Started && (turned ? list.Margin is { } margin && line.Column >= margin + (flush ? 2 : -2) : line.Column > Column + 2);

    /// <summary>True when a line without a label is inside.</summary>
    public bool Takes(PrintedLine line) => turned || line.Column > Column + (hanging ? 2 : -2);

    public ControlNote Note()
    {
        string[] text = [.. paragraphs.Select(PrintedText.Joined).Where(static words => words.Length > 0)];
        return new ControlNote(NoteKinds.Of(label, string.Join(' ', text)), label, text);
    }

    /// <summary>A list begins right under the word "Technical Notes:", or after a colon.</summary>
    private bool Announces(string label) =>
        (paragraphs.Count == 0 ? "" : PrintedText.Joined(paragraphs[^1])) is var said && ((said.Length == 0 && label == "1") || said.EndsWith(':') || said.EndsWith("following", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<label>(?-i:TECHNICAL NOTE ON|TABLE - ).*|Technicals? Notes?(?:\s[0-9]{1,2})?\s?[:.]|Notes?(?:\s[0-9]{1,2})?(?:\.[a-z])?\s?:|Note\s[0-9]{1,2}\.?\s{2,}|Footnote\s[0-9]{1,2}\s?:|N\.\s?B\.(?:\s?[0-9]{1,2}\.?)?:?(?=\s))", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
