using System.Text;
using System.Text.RegularExpressions;

namespace Pillar.Screening.Lists.Reading;

/// <summary>Text with brackets in it.</summary>
internal static class Bracketed
{
    /// <summary>The parts between those matches that stand outside all brackets, trimmed.</summary>
    public static IReadOnlyList<string> Split(string text, Regex separator)
    {
        List<string> parts = [];
        var (depth, looked, from) = (0, 0, 0);
        foreach (var match in separator.EnumerateMatches(text))
        {
            for (; looked < match.Index; looked++)
            {
                depth += text[looked] is '(' or '[' ? 1 : text[looked] is ')' or ']' && depth > 0 ? -1 : 0;
            }

            if (depth == 0)
            {
                parts.Add(text[from..match.Index].Trim());
                from = match.Index + match.Length;
            }
        }

        parts.Add(text[from..].Trim());
        return parts;
    }

    /// <summary>The text without round brackets that close nothing, and with those closed that stay open: <c>X) (Y</c> is <c>X (Y)</c>.</summary>
    public static string Closed(string text)
    {
        if (text.Count('(') == text.Count(')') && text.IndexOf(')') >= text.IndexOf('('))
        {
            return text;
        }

        var (closed, open) = (new StringBuilder(text.Length + 1), 0);
        foreach (var c in text)
        {
            if (c != ')' || open > 0)
            {
                closed.Append(c);
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }

        return closed.Append(')', open).ToString();
    }
}
