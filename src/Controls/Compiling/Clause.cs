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
        if (Kinds.Of(words) is { } list)
        {
            return Joined([new AnyOf([.. list.Kinds.Select(kind => Compile(kind, depth + 1)).OfType<Rule>()]), Compile(list.After, depth + 1)]);
        }

        var exception = depth < MostDepth ? Exception().Matches(words).FirstOrDefault(match => !Aside().IsMatch(words[match.Index..]) && !Counted().IsMatch(words[..match.Index])) ?? Match.Empty : Match.Empty;
        if (!exception.Success)
        {
            return LimitReader.Compile(words.Trim(' ', ',', ';', ':').TrimEnd('.'), ids, shared);
        }

        var start = exception.Index + exception.Length;
        var end = EndOf(words, start, exception.Value.StartsWith("not", StringComparison.OrdinalIgnoreCase) || Names().IsMatch(words[start..]));
        var kept = Compile(words[..exception.Index], depth + 1);
        var left = Compile(words[start..end], depth + 1);
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

    // Of one statement: "impurities, excluding additions, of less than", "controlled by 8A (except 8A992), 8B or 8C", "ferries, bridges (other than …), and pontoons".
    [GeneratedRegex(@"^excluding\s[^,;]{1,60},\s*of\b|^\((?:except|other than)[^()]*\)\s*(?:,|\bor\b|\band\b)\s*(?:(?:or|and)\s+)?(?:(?:in|by)\s+)?(?:USML\b|ECCN|[0-9][A-E])|^\((?:except|other than|excluding)[^()]*\)\s*,?\s*(?:and|or)\b|^other\s+than\s+(?:in|during|by|as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // "Impurities other than magnesium", "silicon isotopes other than silicon-28" say what is counted.
    [GeneratedRegex(@"\b(?:impurities|isotopes?|additions|any\s+[\w-]+)\s*\(?$", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    /// <summary>The exception names entries: "other than those specified in 3A001.b.3".</summary>
    [GeneratedRegex(@"^\s*(?:(?:those|that|items|goods|equipment|commodities)\s+)?(?:specified|controlled|enumerated|described|listed|identified|covered)\s+(?:in|by|under)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Names();

    [GeneratedRegex(@"^\s(?:[“""]?specially designed|designed or modified|for the [“""]?(?:development|production|use)|that (?:contain|have|are)|are controlled by|and (?:rated|based|specially|designed|operating|having|for))\b|^,\s*(?:based|rated|operating|made|components|and (?!(?:[0-9][A-E]|ECCN|USML|those|that|by|in)\b)[a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Designed();

    [GeneratedRegex(@"^,\s*[“']?(?:capable|having|with|and|which|that|specially|designed|usable|containing|possessing|used|for|including|in|modified|providing)\b|^,\s*or\s+(?:substances|mixtures|compounds|alloys)\b|^\s(?:employing|across|manufactured)\b|^\s(?:and|but)\s+(?:having|with|capable|not|being|which|that|(?:less|more|no more)\s+than)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Resumes();
}
