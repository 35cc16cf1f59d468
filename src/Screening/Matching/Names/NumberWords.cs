using System.Globalization;

namespace Pillar.Screening.Matching.Names;

/// <summary>
/// Numbers written out in words, brought to their digits: "Factory Twenty-Six" is "Factory 26", "Second Academy" is "2 Academy". "One" and
/// "first" alone stay words: companies are called so.
/// </summary>
internal static class NumberWords
{
    public static void Fold(NameText name, WordTable words)
    {
        Span<char> digits = stackalloc char[4];
        for (var i = 0; i < name.Count && name.Count > 1; i++)
        {
            var value = words.Find(name.LettersOf(i)).Number;
            if (value <= 1)
            {
                continue;
            }

            if (value >= 20 && i + 1 < name.Count && words.Find(name.LettersOf(i + 1)).Number is > 0 and < 10 and var units)
            {
                value += units;
                name.Tokens[i].SourceLength = (ushort)(name.Tokens[i + 1].SourceStart + name.Tokens[i + 1].SourceLength - name.Tokens[i].SourceStart);
                name.RemoveTokens(i + 1, 1);
            }

            value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
            name.Rewrite(i, digits[..length]);
        }
    }
}
