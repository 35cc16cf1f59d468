using System.Text;
using System.Text.RegularExpressions;
using Pillar.Platform.Input;

namespace Pillar.Controls.Lists.Printed;

/// <summary>
/// A printed list as text that keeps the layout: form feeds between pages, indents as spaces. The number of the page and its running head are taken
/// off; exponents that stand alone on the line above are put back where they belong.
/// </summary>
internal static partial class LayoutText
{
    private const int LongestLine = 4000;
    private const int NameFromMargin = 37;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static IEnumerable<PrintedLine> Read(InputStream input)
    {
        var page = new List<(int Line, string Text)>();
        var number = 1;
        foreach (var (line, text) in InputText.Lines(input, LongestLine))
        {
            var parts = text.Split('\f');
            page.Add((line, parts[0]));
            foreach (var next in parts.Skip(1))
            {
                foreach (var printed in Page(page, number))
                {
                    yield return printed;
                }

                (page, number) = ([(line, next)], number + 1);
            }
        }

        foreach (var printed in Page(page, number))
        {
            yield return printed;
        }
    }

    private static IEnumerable<PrintedLine> Page(List<(int Line, string Text)> page, int number)
    {
        var lines = page.FindAll(static line => line.Text.Trim().Length > 0);
        Powers(lines);
        lines = lines.ConvertAll(static line => (line.Line, Text: Signs(line.Text)));
        var margin = Margin(lines);
        if (lines.Count > 0 && Furniture().IsMatch(lines[^1].Text))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var (line, text) = lines[i];
            if (Raised().IsMatch(text) && i + 1 < lines.Count && char.IsDigit(text[0]))
            {
                lines[i + 1] = (lines[i + 1].Line, $"Footnote {text.Trim()}: {lines[i + 1].Text.Trim()}");
            }
            else if (Raised().IsMatch(text) && i + 1 < lines.Count && Base().IsMatch(lines[i + 1].Text))
            {
                lines[i + 1] = (lines[i + 1].Line, Lifted(lines[i + 1].Text, text));
            }
            else
            {
                yield return new PrintedLine(number, line, Indent(text) - (margin ?? 0), text.Trim(), margin is not null);
            }
        }
    }

    /// <summary>
    /// Where the codes of a page stand: as its first one says, or as far left of the name of the list as on pages that have a code, for that name stands in the middle of each
    /// page. Null where neither is there.
    /// </summary>
    private static int? Margin(List<(int Line, string Text)> lines) =>
        lines.Count > 0 && Furniture().Match(lines[^1].Text).Groups["name"] is { Success: true } name ? name.Index - NameFromMargin
        : lines.Find(static line => Code().IsMatch(line.Text)).Text is { } code ? Indent(code) : null;

    /// <summary>The minus of an exponent at the end of a line gets its digits from the beginning of the next.</summary>
    private static void Powers(List<(int Line, string Text)> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Text.EndsWith("10⁻", StringComparison.Ordinal) && Digits().Match(lines[i + 1].Text) is { Success: true } digits)
            {
                lines[i] = (lines[i].Line, lines[i].Text + digits.Groups["sign"].Value);
                lines[i + 1] = (lines[i + 1].Line, $"{lines[i + 1].Text[..digits.Groups["sign"].Index]}{lines[i + 1].Text[(digits.Groups["sign"].Index + digits.Groups["sign"].Length)..]}");
            }
        }
    }

    /// <summary>
    /// Superscript signs of a PDF as every list here has them: a footnote at the beginning of a line, exponents behind tens and units, plain digits in names
    /// (<c>10B</c>). One behind a number stays: it points to a footnote.
    /// </summary>
    private static string Signs(string text)
    {
        var footed = FootnoteSign().Replace(text, static found => $"Footnote {Plain(found.Groups["sign"].Value)}: ");
        var powers = Superscript().Replace(footed, static found => $"^{Plain(found.Groups["power"].Value)}");
        return OfName().Replace(powers, static found => Plain(found.Value));
    }

    private static string Plain(string superscripts) =>
        string.Concat(superscripts.Select(static sign => Superscripts.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : '-'));

    private static int Indent(string text) => text.Length - text.TrimStart().Length;

    /// <summary>
    /// Puts the exponents of the line above behind the unit that ends at their column, else behind the powers of ten, and where there are fewer of those behind
    /// the units that stand next to their columns.
    /// </summary>
    private static string Lifted(string text, string above)
    {
        var exponents = Exponent().Matches(above);
        var tens = Ten().Matches(text);
        var all = Base().Matches(text);
        var bases = tens.Count >= exponents.Count && !exponents.All(exponent => all.Any(found => Ends(text, found, exponent.Index))) ? tens : all;
        var lifted = new StringBuilder(text);
        var until = text.Length + 1;
        foreach (var exponent in exponents.Reverse())
        {
            if (bases.Where(found => found.Index < until).MinBy(found => Math.Abs(found.Index + found.Length - exponent.Index)) is { } nearest)
            {
                lifted.Insert(nearest.Index + nearest.Length, $"^{exponent.Value}");
                until = nearest.Index;
            }
        }

        return lifted.ToString();
    }

    /// <summary>A unit that ends at the column, and is not the unit of a power of ten: there the power takes the exponent, whatever the columns say.</summary>
    private static bool Ends(string text, Match found, int column) =>
        found.Index + found.Length == column && !text[..found.Index].TrimEnd().EndsWith("10", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s{0,12}(?:[0-9][A-E][0-9]{3}|ML[0-9]{1,2})\b(?:\s{2,}|.{0,30}\bcontinued\s*$)")]
    private static partial Regex Code();

    // The number of a page stands on its last line, alone or behind the name of the list and its year.
    [GeneratedRegex(@"^\s*(?:(?<name>Liste? I.*\b20[0-9]{2})\s+)?[0-9]{1,3}\s*$")]
    private static partial Regex Furniture();

    [GeneratedRegex(@"^\s*(?<sign>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s+(?=\S)")]
    private static partial Regex FootnoteSign();

    [GeneratedRegex(@"^\s*(?<sign>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<=(?<![0-9A-Za-z,])10|(?<![A-Za-z])(?:[mcµk]?m|s|V))\s?(?<power>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})")]
    private static partial Regex Superscript();

    [GeneratedRegex(@"(?<![0-9⁰¹²³⁴⁵⁶⁷⁸⁹])[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+")]
    private static partial Regex OfName();

    [GeneratedRegex(@"^\s*-?[0-9]{1,2}(?:\s+-?[0-9]{1,2})*\s*$")]
    private static partial Regex Raised();

    [GeneratedRegex(@"-?[0-9]{1,2}")]
    private static partial Regex Exponent();

    [GeneratedRegex(@"(?<![0-9A-Za-z,])10(?![0-9])")]
    private static partial Regex Ten();

    [GeneratedRegex(@"(?<![0-9A-Za-z,])10(?![0-9])|(?<![A-Za-z])(?:[mcµk]?m|s|V)(?![A-Za-z0-9])")]
    private static partial Regex Base();
}
