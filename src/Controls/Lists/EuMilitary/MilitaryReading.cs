using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Controls.Lists.Printed;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.EuMilitary;

/// <summary>
/// Goes through the lines of the list: ML1 to ML22 open entries, the definitions end them. Its print is narrower than that of the other list of the Union, and
/// writes its notes without a colon.
/// </summary>
/// <param name="oddities">Where what is odd is told.</param>
/// <param name="place">What messages call the file.</param>
internal sealed partial class MilitaryReading(List<Oddity> oddities, string place)
{
    // A level is three columns wide here, and a little more than six in the print that columns are compared with.
    private const double Widening = 2.1;

    private readonly List<ControlEntry> entries = [];
    private readonly List<string> contents = [];
    private PrintedEntry? entry;
    private bool done;

    public void Take(PrintedLine line)
    {
        done |= entry is not null && line.Text.StartsWith("DEFINITIONS OF TERMS", StringComparison.Ordinal);
        if (done)
        {
            return;
        }

        if (Heading().Match(line.Text) is { Success: true } heading)
        {
            Open(heading, line);
        }
        else if (entry is not null)
        {
            entry.Take(line with { Text = Written(line.Text), Column = line.Column * Widening });
        }
        else if (Listed().Match(line.Text) is { Success: true } listed)
        {
            contents.Add(listed.Groups["code"].Value);
        }
    }

    /// <exception cref="BadInputException">An entry is missing, or the file was cut off.</exception>
    public IReadOnlyList<ControlEntry> Entries()
    {
        Close();
        var missing = contents.Find(code => entries.TrueForAll(entry => entry.Code != code));
        return contents.Count == 0 ? throw new BadInputException(place, "contents that name ML1 and the entries after it", "none")
            : missing is not null ? throw new BadInputException(place, $"{missing}, which its contents name", "the end of the file")
            : done ? entries : throw new BadInputException(place, "the definitions of terms after the last entry", "the end of the file");
    }

    private void Open(Match heading, PrintedLine line)
    {
        var code = heading.Groups["code"].Value;
        if (code != Next)
        {
            throw new BadInputException($"{place} line {line.Line}", $"{Next}", $"{code}");
        }

        Close();
        entry = new PrintedEntry(code, oddities);
        var text = heading.Groups["text"].Value;
        entry.Take(line with { Text = text, Column = (line.Column + line.Text.Length - text.Length) * Widening });
    }

    private string Next => string.Create(CultureInfo.InvariantCulture, $"ML{entries.Count + (entry is null ? 1 : 2)}");

    private void Close()
    {
        if (entry?.Entry() is { } read)
        {
            entries.Add(read with { Marks = [RegimeMark.Wassenaar], Stated = Purpose(read.Code) });
        }

        entry = null;
    }

    private static ItemPurpose? Purpose(string code) => code switch
    {
        "ML8" or "ML16" => ItemPurpose.Material,
        "ML18" => ItemPurpose.ProductionOrTestEquipment,
        "ML21" => ItemPurpose.Software,
        "ML22" => ItemPurpose.Technology,
        _ => null,
    };

    /// <summary>As the other prints have it: a colon behind the word of a note, a gap behind a label.</summary>
    private static string Written(string text) => Label().Replace(Note().Replace(text, "${note}: "), "${label}  ");

    [GeneratedRegex(@"^(?<code>ML[0-9]{1,2})\s{2,}(?<text>\S.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<code>ML[0-9]{1,2})\s\S")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?<note>Note(?:\s[0-9]{1,2})?|Technical Notes?)(?:\s+(?=\S)|$)(?!:)")]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?<label>(?:[a-z]|(?<letter>[a-z])\k<letter>|[0-9]{1,3})\.)\s(?=\S)(?!(?:or|and)\b)")]
    private static partial Regex Label();
}
