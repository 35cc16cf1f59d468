using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <summary>Compiles the words of one item: what is left out first ("except", "other than"), then the limits, then what a person states.</summary>
/// <param name="ids">Numbers the leaves.</param>
/// <param name="shared">What the item above says of the numbers below it; null where it says nothing.</param>
internal sealed partial class Clause(LeafIds ids, SharedBound? shared = null)
{
    private const int MostDepth = 4;

    /// <summary>The rule of these words; null where they ask for nothing.</summary>
    public Rule? Compile(string words, int depth = 0)
    {
        var exception = depth < MostDepth ? Exception().Matches(words).FirstOrDefault(match => !Aside().IsMatch(words[match.Index..])) ?? Match.Empty : Match.Empty;
        if (!exception.Success)
        {
            return LimitReader.Compile(words.Trim(' ', ',', ';', ':').TrimEnd('.'), ids, shared);
        }

        var named = exception.Value.StartsWith("not", StringComparison.OrdinalIgnoreCase);
        var end = EndOf(words, exception.Index + exception.Length, named);
        var kept = Compile(words[..exception.Index], depth + 1);
        var left = Compile(words[(exception.Index + exception.Length)..end], depth + 1);
        var rest = Compile(words[end..].TrimStart(')', ' ', ','), depth + 1);
        return Joined([kept, left is null ? null : new NoneOf(left), rest]);
    }

    internal static Rule? Joined(IEnumerable<Rule?> rules)
    {
        var some = rules.OfType<Rule>().ToList();
        return some.Count switch
        {
            0 => null,
            1 => some[0],
            _ => new AllOf([.. some.SelectMany(static rule => rule is AllOf all ? all.Rules : [rule])]),
        };
    }

    /// <summary>
    /// An exception ends with its bracket, else where the sentence takes up the thing again: "…, capable of", "…, having"; one that names entries
    /// ("not specified in 1A002 specially designed for") also where the thing is said to be designed.
    /// </summary>
    private static int EndOf(string words, int start, bool named)
    {
        var depth = 0;
        for (var i = start; i < words.Length; i++)
        {
            depth += words[i] == '(' ? 1 : words[i] == ')' ? -1 : 0;
            if (depth < 0 || words[i] == ';' || (depth == 0 && words[i] is ',' or ' ' && (Resumes().IsMatch(words[i..]) || (named && Designed().IsMatch(words[i..])))))
            {
                return i;
            }
        }

        return words.Length;
    }

    [GeneratedRegex(
        @"\(?(?<![A-Za-z])(?:(?:except(?:\s+for|\s+those|\s+that)?|other\s+than|excluding)(?![A-Za-z])|in\s+which\s+no(?=\s+individually\b)|not\s+(?=(?:specified|controlled|enumerated|described|listed|covered)\s+(?:in|by|under|elsewhere)\b))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Exception();

    // Of one statement: "impurities, excluding additions, of less than", "controlled by 8A (except 8A992), 8B or 8C".
    [GeneratedRegex(@"^excluding\s[^,;]{1,60},\s*of\b|^\((?:except|other than)[^()]*\)\s*(?:,|\bor\b|\band\b)\s*(?:(?:or|and)\s+)?(?:(?:in|by)\s+)?(?:USML\b|ECCN|[0-9][A-E])", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^\s(?:[“""]?specially designed|designed or modified|for the [“""]?(?:development|production|use)|that (?:contain|have|are))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Designed();

    [GeneratedRegex(@"^,\s*[“']?(?:capable|having|with|and|which|that|specially|designed|usable|containing|possessing|used|for|including|in|modified|providing)\b|^\semploying\b|^\s(?:and|but)\s+(?:having|with|capable|not|being|which|that|(?:less|more|no more)\s+than)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Resumes();
}
