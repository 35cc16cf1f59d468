using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <summary>What words cut out of a sentence leave at their edges.</summary>
internal static partial class Edges
{
    /// <summary>Without commas, colons and brackets whose other half was cut off.</summary>
    public static string Trim(string words)
    {
        var text = words.TrimStart('.').Trim(' ', ',', ';', ':').TrimEnd('.');
        return text switch
        {
            [.., ')'] when Opening(text) < 0 => Trim(text[..^1]),
            ['(', ..] when Closing(text) < 0 => Trim(text[1..]),
            [')', ..] => Trim(text[1..]),
            _ when Explains().Match(text) is { Success: true } cut => Trim(text[..cut.Index]),
            [.., '('] => Trim(text[..^1]),
            ['(', ..] when Closing(text) == text.Length - 1 => Trim(text[1..^1]),
            _ => text,
        };
    }

    /// <summary>Two letters stand together in it.</summary>
    public static bool HasWord(string text) => Letters().IsMatch(text);

    [GeneratedRegex(@"[A-Za-z]{2}")]
    private static partial Regex Letters();

    /// <summary>With the bracket that a cut took away: "at 293 K (20 °C".</summary>
    public static string Closed(string text) => text.Count(static c => c == '(') == text.Count(static c => c == ')') + 1 ? text + ")" : text;

    // "For the circulation of gas (i.e., gas": a bracket that explains and was cut in its middle explains nothing.
    [GeneratedRegex(@"\s*\((?:i\.e\.|e\.g\.),?[^()]{0,30}$")]
    private static partial Regex Explains();

    /// <summary>Where the first bracket closes that was not opened in the text; negative where none does.</summary>
    public static int Unopened(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth < 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>As long as before, with nothing to be read inside brackets that close.</summary>
    public static string Masked(string text) => text.Contains('(', StringComparison.Ordinal) ? Brackets().Replace(text, static found => $"({new string('_', found.Length - 2)})") : text;

    [GeneratedRegex(@"\((?:[^()]|\([^()]*\))*\)")]
    private static partial Regex Brackets();

    /// <summary>Where the bracket that the text begins with closes; negative where it does not.</summary>
    private static int Closing(string text) => Unopened(text[1..]) is >= 0 and var at ? at + 1 : -1;

    /// <summary>Where the bracket that the text ends with opens; negative where it does not.</summary>
    private static int Opening(string text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
