using System.Text;

namespace Pillar.Bench.Trials;

/// <summary>
/// A name in plain Latin words, for classing pairs of names and for peers that know no scripts: each code point by the table of AnyAscii,
/// lower case, split where no letter or digit stands. None of the engine's own reading of scripts takes part.
/// </summary>
internal static class Romanised
{
    public static string[] Words(string name)
    {
        var text = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            foreach (var c in AnyAscii.Transliteration.Transliterate(rune.ToString()))
            {
                text.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '\'' or '`' or '"' ? "" : " ");
            }
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public static string Text(string name) => string.Join(' ', Words(name));
}
