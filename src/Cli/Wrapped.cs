using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Cli;

/// <summary>Lines for a terminal of 80 columns.</summary>
internal static partial class Wrapped
{
    private const int Columns = 80;
    private const char Glue = '\u00A0';

    // Names and sentences come from files too: what is longer than this is cut, whoever wrote it.
    private const int Longest = 2000;

    /// <summary>Writes <paramref name="lead"/> and after it the text, whose further lines begin under its first word.</summary>
    public static void Write(TextWriter output, string lead, string text)
    {
        var line = lead;
        var empty = true;
        foreach (var part in Glued(Printable.Line(text, Longest)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.Replace(Glue, ' ');
            if (!empty && Width(line) + 1 + Width(word) > Columns)
            {
                output.WriteLine(line);
                line = new string(' ', Width(lead));
                empty = true;
            }

            line = empty ? line + word : $"{line} {word}";
            empty = false;
        }

        output.WriteLine(line.TrimEnd());
    }

    /// <summary>French sets a space before some marks, and no line begins with them.</summary>
    private static string Glued(string text) => Marks().Replace(text, static mark => mark.Value.Replace(' ', Glue));

    /// <summary>Columns a text takes: marks that sit on a letter take none, ideographs, kana and Hangul two.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += IsMark(rune) ? 0 : IsWide(rune.Value) ? 2 : 1;
        }

        return width;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // East Asian Width W and F, by blocks: enough to keep a line within its columns.
    private static bool IsWide(int code) =>
        code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);

    [GeneratedRegex(" (?=[;:!?»])|(?<=«) ")]
    private static partial Regex Marks();
}
