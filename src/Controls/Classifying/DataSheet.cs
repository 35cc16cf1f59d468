using System.Text;
using System.Text.RegularExpressions;
using Pillar.Platform.Input;
using Pillar.Platform.Pdf;
using Pillar.Vocabulary;

namespace Pillar.Controls.Classifying;

/// <summary>
/// Reads a data sheet for properties: lines with a name, a number and a unit that is known, and CAS numbers. What it reads is a proposal with its place; a person
/// confirms each one before anything is classified by it.
/// </summary>
public static partial class DataSheet
{
    /// <summary>Larger files are no data sheets.</summary>
    public const int LargestFile = 4 << 20;

    private const int MostLines = 20_000;

    /// <summary>Longer readings of a PDF are given up: somebody waits for it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <param name="sheet">A data sheet as plain text or PDF.</param>
    /// <exception cref="BadInputException">It is neither, too large, encrypted, or holds pictures only.</exception>
    public static IReadOnlyList<ProposedFact> Read(InputStream sheet)
    {
        if (sheet.IsPdf)
        {
            return Read(Encoding.UTF8.GetString(PdfLayout.Text(sheet, Longest)));
        }

        using var reader = InputText.Reader(sheet);
        return Read(reader.ReadToEnd());
    }

    /// <param name="text">The sheet, line by line; a form feed begins a further page.</param>
    public static IReadOnlyList<ProposedFact> Read(string text) =>
    [
        .. text.Split('\f').SelectMany(static (page, number) => page.Split('\n').Select((line, i) => (Text: line.Trim(), Page: number + 1, Line: i + 1)))
            .Take(MostLines).SelectMany(static at => Of(at.Text).Select(fact => new ProposedFact(fact.Name, fact.Value, at.Page, at.Line, at.Text))),
    ];

    private static IEnumerable<(string Name, string Value)> Of(string line)
    {
        foreach (var cas in Cas.In(line))
        {
            yield return (ProposedFact.CasName, cas);
        }

        // "Tensile strength (Rm): ≥ 2100 MPa at 20 °C": the name, what compares, the value, and whatever follows.
        var found = Property().Match(line);
        if (found.Success && Value(found.Groups["value"].Value) is { } value)
        {
            yield return (found.Groups["name"].Value.Trim(), value);
        }
    }

    /// <summary>The longest start of the text that is a number with its unit.</summary>
    private static string? Value(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var taken = Math.Min(words.Length, 4); taken > 0; taken--)
        {
            var part = string.Join(' ', words.Take(taken)).TrimEnd(',', ';', '.');
            if (Quantities.Measures.Read(part) is { Unit.Symbol.Length: > 0 })
            {
                return part;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[•*–-]?\s*(?<name>[\p{L}][\p{L}\d /'-]{1,58}?)\s*(?:\([^)]{0,30}\))?\s*(?:[:=\t|]|\.{2,}|\s{2,}|\s(?=[≥≤<>~±]|\d))\s*(?:[≥≤<>~±|]|min\.?|max\.?|typ\.?|approx\.?|ca\.?|up to|at least)?\s*(?<value>[-+]?\d.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Property();
}

/// <summary>A property read from a data sheet.</summary>
/// <param name="Name">Its name as printed, or <c>cas</c>.</param>
/// <param name="Value">Number and unit, or the CAS number.</param>
/// <param name="Page">Where it stands, from 1; a text is one page.</param>
/// <param name="Line">On its page, from 1.</param>
/// <param name="Text">The whole line.</param>
public sealed record ProposedFact(string Name, string Value, int Page, int Line, string Text)
{
    internal const string CasName = "cas";

    /// <summary>It is a CAS number and no property.</summary>
    public bool IsCas => Name == CasName;

    /// <summary>As an option of the command, in quotes.</summary>
    public string Option => IsCas ? $"--cas {Value}" : $"--spec \"{Name}={Value}\"";
}
