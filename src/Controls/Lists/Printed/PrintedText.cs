using System.Text;

namespace Pillar.Controls.Lists.Printed;

/// <summary>Lines of a print as running text.</summary>
internal static class PrintedText
{
    /// <summary>One line: a word parted at the end of a line stays with its hyphen, a sign with its number.</summary>
    public static string Joined(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && !(EndsParted(text) && line.Length > 0 && (char.IsLetterOrDigit(line[0]) && !Joins(line))))
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return PrintedNumbers.Canonical(text.ToString());
    }

    /// <summary>True for words that a list follows. "The following;" is a misprint that still announces one.</summary>
    public static bool Announces(string words) => words.EndsWith(':')
        || words.AsSpan().TrimEnd(';') is var said && (said.EndsWith("following", StringComparison.Ordinal) || said.EndsWith("follows", StringComparison.Ordinal));

    private static bool EndsParted(StringBuilder text) => text[^1] == '-';

    /// <summary>"Hot- and cold-rolled": the word behind the hyphen is another one.</summary>
    private static bool Joins(string line) => line.StartsWith("and ", StringComparison.Ordinal) || line.StartsWith("or ", StringComparison.Ordinal);
}
