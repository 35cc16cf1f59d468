using System.Text.RegularExpressions;

namespace Pillar.Controls.Classifying;

/// <summary>
/// Reads a data sheet for properties: lines with a name, a number and a unit that is known, and CAS numbers. What it reads is a proposal with its place; a person
/// confirms each one before anything is classified by it.
/// </summary>
public static partial class DataSheet
{
    private const int MostLines = 20_000;

    /// <param name="text">The sheet, line by line.</param>
    public static IReadOnlyList<ProposedFact> Read(string text) =>
        [.. text.Split('\n').Take(MostLines).SelectMany(static (line, i) => Of(line.Trim(), i + 1))];

    private static IEnumerable<ProposedFact> Of(string line, int number)
    {
        foreach (var cas in Cas.In(line))
        {
            yield return new ProposedFact("cas", cas, number, line);
        }

        // "Tensile strength (Rm): ≥ 2100 MPa at 20 °C": the name, what compares, the value, and whatever follows.
        var found = Property().Match(line);
        if (found.Success && Value(found.Groups["value"].Value) is { } value)
        {
            yield return new ProposedFact(found.Groups["name"].Value.Trim(), value, number, line);
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
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Text">The whole line.</param>
public sealed record ProposedFact(string Name, string Value, int Line, string Text)
{
    /// <summary>As an option of the command, in quotes.</summary>
    public string Option => Name == "cas" ? $"--cas {Value}" : $"--spec \"{Name}={Value}\"";
}
