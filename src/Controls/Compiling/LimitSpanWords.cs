using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <content>The words between the numbers of a clause that say what each is.</content>
internal sealed partial class LimitSpans
{
    [GeneratedRegex(@"^[\s,]*(?:but|and|or|to|up|than|through|,)?[\s,]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Continues();

    [GeneratedRegex(@"(?:\bof|\bto|\bis|\bat|\bby)?\s*(?:about|approximately)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"^\s*\((?:approximately |about |approx\. |or |i\.e\.,? )?$|^\s*\(-?$", RegexOptions.IgnoreCase)]
    private static partial Regex Equivalent();

    [GeneratedRegex(@"^\s*\([^()]{0,60}\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\bor\b[^;]{0,12}$|\bor\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"^[\s,;]*or\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrStart();

    // "Restores operation within 1 ms": the time is what is limited, and the verb is a statement.
    [GeneratedRegex(@"\bwithin\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(?:specified|rated|designed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\s*(?:when\s+)?measured\s+at\b", RegexOptions.IgnoreCase)]
    private static partial Regex Measured();

    // "And, for tubular forms, a diameter of": where the limit holds, said before it.
    [GeneratedRegex(@"(?:^|,)\s*(?:and\s+)?(?<for>for\s+(?!which\b)[^,;]{3,60}),\s*(?:an?\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ForForms();

    [GeneratedRegex(@"^\s*(?:below|above)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Side();

    [GeneratedRegex(@"^\s*(?<noun>[a-z]+)\s+to\s+(?:an?|the)\s+")]
    private static partial Regex NounTo();

    [GeneratedRegex(@"\b(?:containing|contains?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Contains();

    // How the value is meant: "10 nm rms", "0.0004 mm TIR", "10 m “CEP”".
    [GeneratedRegex(@"^\s*\(?[“""']?(?:rms|TIR|CEP)[”""']?\)?(?=[\s,;]|$)(?!\s*\()", RegexOptions.IgnoreCase)]
    private static partial Regex Manner();

    // Of "10 kg of ice or more" what stands before the comparison.
    [GeneratedRegex(@"^\s*(?:of\s+)?[“""']?[A-Za-z][^,]*?(?=\s*,?\s*\b(?:or|and)\s+\w+(?:\s*\([a-z]+\))?$)", RegexOptions.IgnoreCase)]
    private static partial Regex Skipped();

    // "10 g rms between 20 Hz and 2000 Hz": the range says where the limit before it holds.
    [GeneratedRegex(@"^\s*(?:measured\s+from|within)\s*$|^\s*\(?rms\)?,?\s+(?:measured\s+'bare table,?',?\s+)?(?:(?:over|throughout|across|within)\s+the\s+(?:entire\s+|whole\s+|full\s+)?(?:[a-z]+\s+)?range\s+)?(?:between|from|over)\s*$|^\s*,?\s*(?:at|over|for)\s+(?:any|all|every)\s+(?:single\s+)?\w+\s+(?:from|between|in the range(?: of| from)?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Where();

    [GeneratedRegex(@"^\s*,?\s*(?:measured\s+'bare table,?',?\s+)?(?:(?:over|throughout|across|within)\s+the\s+(?:entire\s+|whole\s+|full\s+)?(?:[a-z]+\s+)?range\s+)?(?:between|from|over)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Across();

    // "Measured above and within 300 mm of the nozzle", "to arrive at or within 0.1 % of full scale", "specified below 100 MHz" say where and how.
    [GeneratedRegex(@"\bmeasured\s+(?:above\s+and\s+)?within\s*$|\barrive\s+at\s+or\s+within\s*$|\bspecified\s+below\s*$|\bnot\s+corrected\s+within\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    // "A dielectric constant less than 6 at any frequency from 100 MHz to 100 GHz": the range limits nothing by itself.
    [GeneratedRegex(@"\bthan\s+[0-9.]+\s+at\s+any\s+frequency\s+(?:from|between)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AtAny();

    // "Where f is the frequency below 10 kHz" says what a letter of the limit stands for.
    [GeneratedRegex(@"\bwhere\s+\S+\s+(?:is|are)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Defines();

    [GeneratedRegex(@"\sand\s+(?=[A-Za-z“""']{3})", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    // A band over which something holds is spanned by the item, not a value that lies in it.
    [GeneratedRegex(@"\b(?:anywhere\s+)?(?:within|over|throughout|across)\s+(?:the|an?|any|its)\s+(?:(?!(?:in|at|of|for|to)\b)\w[\w-]*\s+){0,4}(?:range|band|bandwidth|frequency|frequencies|temperature)\b[^,;]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Band();

    [GeneratedRegex(@"^\s+(?:in\s+[A-Za-z ]{3,40}|[A-Za-z-]+)\s+and\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AndNoun();

    [GeneratedRegex(@"\b(?:over|across\s+a\s+\w+\s+of)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Over();

    [GeneratedRegex(@"\b(?:of|is|are)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    // "1 percent or less of x, or 1 percent or less of y".
    [GeneratedRegex(@",\s*(?:or|and)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Listing();

    // "Of 0.4 mm or smaller in diameter (an area of 0.1 mm² or smaller for non-circular ones)".
    [GeneratedRegex(@"^\s*\(an?\s", RegexOptions.IgnoreCase)]
    private static partial Regex InOtherWords();

    [GeneratedRegex(@"\bfrom\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex FromBelow();

    // "Having no dimension greater than 30 cm".
    [GeneratedRegex(@"\bno\s+(?<what>(?!more|less|greater|further|longer)[a-z]+(?:\s(?!more|greater|larger|exceed)[a-z]+)?)\s+(?:greater|more|larger|longer|exceeding|exceeds)\b[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex NoneOf();

    [GeneratedRegex(@"^\s*(?:by\s+\w+\s+)?of\s+(?:the\s+)?(?:total\s+)?(?:particles|weight)\b[^;]*\b(?:less|more|larger|smaller|greater)\s+(?:than\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfParticles();

    [GeneratedRegex(@"(?<=\b(?:and|with)\s+)(?<from>(?:no|at|less|more)\b)[^,;]*$|\b(?<from>(?:if|where)\b)[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Whether();

    [GeneratedRegex(@"(?:^|\b(?:between|from|range of|range:?|range from|within|of|bands?|at))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RangeWord();

    [GeneratedRegex(@"^\s*(?:\([^)]*\))?\s*(?:and|to|-|–|through)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AndOrTo();

    [GeneratedRegex(@"^\s*(?:\([^)]*\))?,?\s*(?:(?:up\s+)?to(?:\s+and\s+including)?|-|–|through)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex To();
}
