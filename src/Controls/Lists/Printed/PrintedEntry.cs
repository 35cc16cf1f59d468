using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists.Printed;

/// <summary>Takes the lines after the heading of an entry in a printed list and makes the entry of them.</summary>
/// <param name="code">Of the entry.</param>
/// <param name="oddities">Where what is odd is told.</param>
internal sealed partial class PrintedEntry(string code, List<Oddity> oddities)
{
    private const double MostBare = 3;
    private const double SameColumn = 4;

    // Columns are whole numbers, levels are not that wide: a note that goes on does not end for half a column.
    private const double Rounding = 0.5;

    private readonly ItemTree items = new(code, oddities);
    private readonly Outline outline = new();
    private readonly List<string> heading = [];
    private readonly List<ControlNote> before = [];
    private PrintedNote? note;
    private int noteDepth;
    private string said = "";
    private string? item;
    private readonly List<string> text = [];
    private int itemLine;
    private int page;

    /// <summary>Notes of the group of entries, printed before its first one.</summary>
    public void Precede(IEnumerable<ControlNote> notes) => before.AddRange(notes);

    public void Take(PrintedLine line)
    {
        if (line.Page != page)
        {
            page = line.Page;
            outline.TurnPage(line.Anchored);
            note?.TurnPage(line.Anchored);
        }

        var begun = PrintedNote.At(line);
        if (note is { Whole: true })
        {
            note.Begin(line.Text);
        }
        else if (begun is not null && note?.Nests(line) == true)
        {
            note.Nest(line);
        }
        else if (begun is not null)
        {
            EndNote();
            noteDepth = begun.Whole ? 0 : DepthOf(line);
            EndItem();
            note = begun;
            TakeFirst(begun, line);
        }
        else if (Label().Match(line.Text) is { Success: true } label)
        {
            TakeLabel(label, line);
        }
        else
        {
            TakeText(line);
        }
    }

    public ControlEntry Entry()
    {
        EndNote();
        EndItem();
        return new ControlEntry(
            code, PrintedText.Joined(heading), [], items.Items(), [.. before, .. items.EntryNotes()], "", "", EntryLicensing.None);
    }

    /// <summary>A note belongs to the last label left of it; one that stands between a caption and its list to the caption, also in the same column.</summary>
    private int DepthOf(PrintedLine line) => outline.LeftOf(line.Column + (item is not null && PrintedText.Announces(said) ? SameColumn : 0));

    /// <summary>"Technical Notes: 1. …" on one line: what follows the word is a labelled line of the note.</summary>
    private void TakeFirst(PrintedNote begun, PrintedLine line)
    {
        if (Label().Match(begun.FirstText) is { Success: true } label && label.Groups["label"].Value is "1" or "a")
        {
            begun.Clear();
            TakeLabel(label, line with { Column = line.Column + line.Text.Length - begun.FirstText.Length });
        }
    }

    private void TakeLabel(Match found, PrintedLine line)
    {
        var (label, words) = (found.Groups["label"].Value, found.Groups["text"].Value);
        var asItem = outline.Place(label, line.Column, PrintedText.Announces(said));
        var asNote = note?.Misfit(line, label);
        if (found.Groups["bare"].Success && Math.Min(asItem?.Cost ?? MostBare, asNote ?? MostBare) >= MostBare)
        {
            TakeText(line);
        }
        else if (asNote is { } misfit && (asItem is null || misfit <= asItem.Value.Cost + Rounding || note!.Hangs(line, label)))
        {
            note!.Take(line, label, words);
        }
        else if (note?.Hangs(line, label) == true && !(asItem?.Cost < Rounding && !note.HasList))
        {
            note.Begin($"{label}. {words}");
        }
        else if (asItem is { } place)
        {
            EndNote();
            EndItem();
            outline.Take(place.Level, label, line.Column);
            (item, itemLine) = (outline.Path, line.Line);
            TakeWords(words, line);
        }
        else
        {
            TakeText(line);
        }
    }

    /// <summary>"1. a. Voltage rating": the first label under a label can stand on its line.</summary>
    private void TakeWords(string words, PrintedLine line)
    {
        if (Label().Match(words) is { Success: true } first && first.Groups["label"].Value is "a" or "1" && char.IsDigit(first.Value[0]) != char.IsDigit(line.Text[0]))
        {
            said = ":";
            TakeLabel(first, line with { Column = line.Column + line.Text.Length - words.Length, Text = words });
        }
        else
        {
            text.Add(said = words);
        }
    }

    private void TakeText(PrintedLine line)
    {
        if (note is not null && note.Takes(line))
        {
            note.Continue(line.Text);
            return;
        }

        EndNote();
        said = line.Text;
        if (item is null && outline.Started)
        {
            // A note stood between: the sentence of the item goes on.
            items.Continue(PrintedText.Joined([line.Text]));
        }
        else
        {
            (item is null ? heading : text).Add(line.Text);
        }
    }

    private void EndItem()
    {
        if (item is not null)
        {
            items.Add(item, PrintedText.Joined(text), itemLine);
        }

        item = null;
        text.Clear();
    }

    private void EndNote()
    {
        if (note is not null)
        {
            var done = note.Note();
            var named = Target().Match($"{done.Label}: {string.Join(' ', done.Text.Take(1))}");
            var id = named.Success && named.Groups["code"].Value == code ? named.Groups["id"].Value : noteDepth == 0 ? code : $"{code}.{outline.PathTo(noteDepth)}";
            items.Add(done, id);
        }

        note = null;
    }

    // A label without its dot is a misprint that is believed where its place is right.
    [GeneratedRegex(@"^(?<label>[a-z]|(?<letter>[a-z])\k<letter>|[0-9]{1,3})\.(?:\s{2,}(?<text>\S.*)|\s(?<text>[A-Z\[“""'(].*)|(?<text>))$|^(?<bare>(?<label>[a-z]|[0-9]{1,3}))\s{3,}(?<text>[A-Z'].*)$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^.{0,60}?(?<id>(?<code>[0-9][A-E][0-9]{3}|ML[0-9]{1,2})(?:\.(?:[0-9]{1,3}|[a-z])(?![A-Za-z0-9]))*)")]
    private static partial Regex Target();
}
