using System.Text.RegularExpressions;
using Pillar.Controls.Lists.Printed;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.EuAnnexI;

/// <summary>Goes through the lines of the annex: headings open entries, running heads and "continued" are passed over.</summary>
/// <param name="oddities">Where what is odd is told.</param>
/// <param name="place">What messages call the file.</param>
internal sealed partial class AnnexReading(List<Oddity> oddities, string place)
{
    private const string Regulation = "2021/821";

    private readonly List<ControlEntry> entries = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly AnnexContents contents = new();
    private readonly AnnexDefinitions definitions = new();
    private PrintedEntry? entry;
    private PrintedEntry? group;
    private string code = "";
    private string part = "";
    private bool named;
    private bool done;

    public void Take(PrintedLine line)
    {
        named |= line.Text.Contains(Regulation, StringComparison.Ordinal);
        if (contents.Lists(line.Text))
        {
            return;
        }

        if (RunningHead().Match(line.Text) is { Success: true } head)
        {
            Turn(head.Value);
            return;
        }

        if (part.Length == 0)
        {
            definitions.Take(line);
        }

        done |= part.Length > 0 && After().IsMatch(line.Text);
        if (part.Length == 0 || done || Continued().IsMatch(line.Text))
        {
            return;
        }

        if (Unknown().Match(line.Text) is { Success: true } unknown)
        {
            throw new BadInputException($"{place} line {line.Line}", "a category from 0 to 9 and an entry headed by a code such as 1C210", $"{unknown.Value}");
        }

        if (Heading().Match(line.Text) is { Success: true } heading && !known.Contains(heading.Groups["code"].Value))
        {
            Open(heading, line);
        }
        else if (Group().IsMatch(line.Text))
        {
            Close();
            group = new PrintedEntry(line.Text[..2], []);
        }
        else
        {
            (entry ?? group)?.Take(line);
        }
    }

    /// <summary>The head of a page names its category; only another one than before ends an entry.</summary>
    private void Turn(string head)
    {
        if (head == part || (head[0] == 'C' && part.StartsWith(head, StringComparison.Ordinal)))
        {
            return;
        }

        part = head[0] == 'C' ? head : $"{part} {head}";
        Close();
        group = new PrintedEntry(head, []);
    }

    /// <exception cref="BadInputException">It is of another regulation, no entry was found, or the file was cut off.</exception>
    public IReadOnlyList<ControlEntry> Entries()
    {
        Close();
        if (!named)
        {
            throw new BadInputException(place, $"the list of Regulation (EU) {Regulation}, named before its categories", "another list");
        }

        contents.End(place);
        return entries.Count > 0 ? entries : throw new BadInputException(place, "entries headed by a code such as 1C210", "none");
    }

    /// <summary>The terms that the annex defines.</summary>
    public IReadOnlyList<DefinedTerm> Definitions() => definitions.Terms();

    private void Open(Match heading, PrintedLine line)
    {
        Close();
        code = heading.Groups["code"].Value;
        known.Add(code);
        entry = new PrintedEntry(code, oddities);
        entry.Precede(group?.Entry().AllNotes() ?? []);
        group = null;
        var text = heading.Groups["text"].Value;
        entry.Take(line with { Text = text, Column = line.Column + line.Text.Length - text.Length });
    }

    private void Close()
    {
        if (entry is not null)
        {
            entries.Add(entry.Entry() with { Marks = Mark(code) });
        }

        entry = null;
    }

    /// <summary>The third sign of a code says which regime the entry comes from; Category 0 is the trigger list.</summary>
    private static IReadOnlyList<RegimeMark> Mark(string code) => (code[0], code[2]) switch
    {
        ('0', _) => [RegimeMark.Nsg],
        (_, '0') => [RegimeMark.Wassenaar],
        (_, '1') => [RegimeMark.Mtcr],
        (_, '2') => [RegimeMark.Nsg],
        (_, '3') => [RegimeMark.AustraliaGroup],
        (_, '4') => [RegimeMark.Cwc],
        _ => [],
    };

    [GeneratedRegex(@"^(?:CATEGORY [0-9]\b|Part [12](?= [-–]))")]
    private static partial Regex RunningHead();

    [GeneratedRegex(@"\bcontinued\s*$")]
    private static partial Regex Continued();

    [GeneratedRegex(@"^(?<code>[0-9][A-E][0-9]{3})\s{2,}(?<text>\S.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[0-9][A-E][12]?\s{2,}\S")]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?:CATEGORY (?![0-9](?![0-9]))\S+(?= [-–])|[0-9]{2}[A-E][0-9]{3}(?=\s{2,}\S)|[0-9][F-Z][0-9]{3}(?=\s{2,}\S))")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^20[0-9]{2} UPDATE OF THE EU CONTROL LIST", RegexOptions.IgnoreCase)]
    private static partial Regex After();
}
