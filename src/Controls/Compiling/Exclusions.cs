using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>What a clause leaves out: "except …", "other than …", "not specified in …".</summary>
/// <param name="Start">Where its word begins.</param>
/// <param name="Text">Where what is left out begins.</param>
/// <param name="End">Where the sentence takes up the thing again.</param>
internal readonly record struct Exclusion(int Start, int Text, int End);

/// <summary>Finds what is left out, and where it ends.</summary>
internal static partial class Exclusions
{
    /// <summary>The first; null where the words leave nothing out, or say it of a part of the thing and stay one statement.</summary>
    public static Exclusion? First(string words) => Word().Matches(words).Select(word => Found(words, word)).FirstOrDefault(static found => found is not null);

    private static Exclusion? Found(string words, Match word)
    {
        var (before, text) = (words[..word.Index], word.Index + word.Length);
        if (Aside().IsMatch(words[word.Index..]) || Counted().IsMatch(before) || Included().IsMatch(before))
        {
            return null;
        }

        var bracketed = word.Value[0] == '(';
        var references = word.Value.StartsWith("not", StringComparison.OrdinalIgnoreCase) ? References().Match(words, text) : NamedReferences().Match(words, text);
        var behind = references.Success ? words[(references.Index + references.Length)..] : "";
        if (Enabled().IsMatch(behind))
        {
            return null;
        }

        // "Except 3A001.b.2 items being exported": the codes say which items, and the exception goes on.
        references = Items().IsMatch(behind) ? Match.Empty : references;
        var end = bracketed ? Closing(words, text) : references.Success ? references.Index + references.Length : EndOf(words, text);

        // "Nickel powder, other than nickel powder, specially prepared for …": the same thing again, and what sets it apart.
        end = words[text..end].Trim().Equals(before.Trim(' ', ','), StringComparison.OrdinalIgnoreCase) ? words.Length : end;
        return !bracketed && !references.Success && Local(word, before) && MeasureScan.In(words[text..end]).Count == 0 ? null : new Exclusion(word.Index, text, end);
    }

    /// <summary>"Designed for purposes other than the heating of water", "two or more animals other than rodents": said of a part of the thing.</summary>
    private static bool Local(Match word, string before) => word.Value.StartsWith("other", StringComparison.OrdinalIgnoreCase) && Governed().IsMatch(before);

    private static int Closing(string words, int from) => Edges.Unopened(words[from..]) is >= 0 and var close ? from + close : words.Length;

    private static int EndOf(string words, int from)
    {
        if (words.AsSpan(from).TrimStart().StartsWith(":"))
        {
            return words.Length;
        }

        var depth = 0;
        for (var i = from; i < words.Length; i++)
        {
            depth += words[i] == '(' ? 1 : words[i] == ')' ? -1 : 0;
            if (depth < 0 || words[i] == ';' || (depth == 0 && words[i] is ',' or ' ' && Resumes().IsMatch(words[i..])))
            {
                return i;
            }
        }

        return words.Length;
    }

    [GeneratedRegex(
        @"\(?(?<![A-Za-z])(?:(?:except(?:\s+for|\s+those|\s+that)?|other\s+than|excluding)(?![A-Za-z])|in\s+which\s+no(?=\s+individually\b)|not\s+(?=(?:elsewhere\s+)?(?:specified|controlled|enumerated|described|listed|covered)\s+(?:in|by|under|elsewhere|on)\b))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    // Of one statement: "impurities, excluding additions, of less than", "controlled by 8A (except 8A992), 8B or 8C", "ferries, bridges (other than …), and pontoons",
    // "output power (excluding what passes the core) exceeding 10 W".
    [GeneratedRegex(@"^excluding\s[^,;]{1,60},\s*of\b|^\((?:except|other than)[^()]*\)\s*(?:,|\bor\b|\band\b)\s*(?:(?:or|and)\s+)?(?:(?:in|by)\s+)?(?:USML\b|ECCN|[0-9][A-E])|^\((?:except|other than|excluding)[^()]*\)\s*,?\s*(?:and|or)\b|^\((?:except|other than|excluding)[^()]*\)\s*(?:of|on|exceeding|greater|less|more|equal|at least)\b|^\((?:except|other than|excluding)\s+(?![^()]*\b(?:controlled|specified|enumerated|when)\b)[^()]*\)\s+(?!(?:having|with|capable|specially|designed|for|that|which|as|in)\b)[“""']?[a-z]|^other\s+than\s+(?:in|during|by|as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // "Impurities other than magnesium", "silicon isotopes other than silicon-28" say what is counted.
    [GeneratedRegex(@"\b(?:impurities|isotopes?|additions|frequencies|any\s+[\w-]+)\s*\(?$", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    // "Including inertial equipment not specified in 7A003": more is taken in, nothing left out.
    [GeneratedRegex(@"\bincluding\b[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Included();

    [GeneratedRegex(@"\b(?:of|for|to|from|in|with|on|or|using|incorporating|employing)\s+(?:[\w“”""'/-]+\s+){0,4}$", RegexOptions.IgnoreCase)]
    private static partial Regex Governed();

    private const string Specified = @"(?:elsewhere\s+)?(?:specified|controlled|enumerated|described|listed|identified|covered)\s+(?:in|by|under|elsewhere|on)\b";
    private const string Code = @"(?:[0-9][A-E](?:[0-9]{3})?(?![0-9A-Za-z])|ML[0-9]{1,2}|\.[a-z0-9]{1,2}(?![A-Za-z0-9])|[a-z]\.[0-9]{1,2}(?![0-9]))(?:\.(?:[a-z]{1,2}|[0-9]{1,3})(?![A-Za-z0-9]))*(?:\.(?=[\s,;)]|$))?";
    private const string Place = @"(?:" + Code + @"|USML(?:\s+(?:Categor(?:y|ies)|paragraphs?)(?:\s+[IVX]+(?:\([a-z0-9]+\))*)?)?|Categor(?:y|ies)\s+[0-9IVX]+(?:\([a-z0-9]+\))*|List\s+[IVX]+(?:\([a-z0-9]+\))*|[IVX]{1,5}(?:\([a-z0-9]+\))*|[“""]subject to the ITAR[”""]|\([a-z]\)|[“""]?600 series[”""]?\s+ECCN|ECCN|CCL|EAR|ITAR|Military Goods Controls|(?:EU\s+)?Common\s+Military\s+List|paragraph\s+\([a-z0-9]+\)|this\s+(?:item|entry|paragraph|ECCN)|Nuclear Regulatory Commission)(?![A-Za-z0-9])(?:\s+of\s+(?:this\s+(?:item|entry|ECCN)|the\s+ITAR))?(?:\s*\((?:[^()]|\([^()]*\))*\))?";
    private const string Led = @"(?:(?:either|any|other|another|the|specified|controlled|described|enumerated|items?|entry|entries|(?:sub)?paragraphs?|ECCNs?|commodities|export licensing authority|of|on|in|by|under|elsewhere)\s+)*";
    private const string List = Led + Place + @"(?:(?:\s*,\s*(?:(?:or|and)\s+)?|\s+(?:or|and|to|through|and/or)\s+|\s*[–-]\s*)" + Led + Place + @")*";

    // "To enable equipment not specified by the list to perform …": said of what is enabled.
    [GeneratedRegex(@"^\s+to\s+(?:perform|operate|function)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Enabled();

    [GeneratedRegex(@"^\s+(?:items|commodities)\s+being\b", RegexOptions.IgnoreCase)]
    private static partial Regex Items();

    [GeneratedRegex(@"\G\s*" + Specified + @"\s+" + List, RegexOptions.IgnoreCase)]
    private static partial Regex References();

    [GeneratedRegex(@"\G\s*(?:(?:for\s+)?(?:those|that|the|items?|goods|equipment|commodities|software|technology)\s+){0,2}(?:(?:that|which)\s+(?:is|are)\s+)?(?:" + Specified + @"\s+|subject\s+to\s+(?=the\s))?" + List, RegexOptions.IgnoreCase)]
    private static partial Regex NamedReferences();

    [GeneratedRegex(@"^,\s*[“']?(?:capable|having|with|which|that|where|so\s+that|in\s+which|specially|especially|specifically|designed|usable|containing|possessing|used|using|for|including|in|of|modified|providing|rated|based|operating|made|components|employing|integrated|primarily)\b|^,\s*or\s+(?:substances|mixtures|compounds|alloys)\b|^,\s*and\s+[“""']?(?:parts|components|accessories)\b|^,?\s+and\s+except\b|^\s(?:employing|across|manufactured\s+(?:from|by|with)|to\s+provide|so\s+that)\b|^,?\s(?:and|but)\s+(?:having|with|capable|not|being|which|that|in\s+which|can|specially|(?:less|more|no more)\s+than)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Resumes();
}
