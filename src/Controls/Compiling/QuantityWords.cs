using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <summary>Finds the words that name a quantity before or after a number.</summary>
internal static partial class QuantityWords
{
    /// <summary>Where the name of the quantity begins in what stands before the words that compare.</summary>
    public static int Start(string before)
    {
        before = Edges.Masked(Measured().Replace(before, ""));
        var last = Boundary().Matches(before).LastOrDefault(match => Edges.HasWord(before[(match.Index + match.Length)..]));
        return last is null ? 0 : last.Index + last.Length;
    }

    /// <summary>The name without articles and quotation marks.</summary>
    public static string Clean(string words) => Edges.Trim(Articles().Replace(Marks().Replace(words, ""), ""));

    /// <summary>The name with the word before it that says where another limit holds: "at any frequency".</summary>
    public static string Linked(string words)
    {
        var said = Edges.Trim(Marks().Replace(Of().Replace(words.TrimEnd(), ""), ""));
        return Link().Matches(said).LastOrDefault() is { } last ? said[last.Index..] : said;
    }

    [GeneratedRegex(@"\b(?:at|in|for|over|within)\s+(?:an?|the|any|all)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    /// <summary>"According to ISO 230-2", "measured at the output": how it is measured, where that stands between the name and the number; else empty.</summary>
    public static string MeasuredAs(string before) => Edges.Trim(Of().Replace(Measured().Match(before).Value.TrimEnd(), ""));

    /// <summary>The name that ends a text, as the items under "a strength, measured at 20 °C, of" share it.</summary>
    public static string Name(string before) => Clean(Measured().Replace(before, "")[Start(before)..]);

    /// <summary>
    /// "With more than 25 % nickel", "delivering at least a 500 kg payload": nothing before the number names the quantity, and the noun behind it does; empty where
    /// none stands there. Of a share up to two words, else up to three.
    /// </summary>
    public static string Noun(string before, string rest, bool share)
    {
        if (share && Is().Match(rest) is { Success: true } made)
        {
            return made.Groups["q"].Value;
        }

        var found = Unnamed().IsMatch(before) ? Nouns().Match(rest).Groups["q"].Value : "";
        return share ? string.Join(' ', found.Split(' ').Take(found.Contains("and/or", StringComparison.Ordinal) ? 3 : 2)) : found;
    }

    /// <summary>
    /// "A molybdenum content of 97 % by weight": the share is named, and "by weight" says how it is taken; empty where no share is named. Where "of" or "is"
    /// leads to the number and nothing follows "by weight", whatever stands before it is the name.
    /// </summary>
    public static string Share(string name, bool led, string rest) =>
        (name.Contains(' ') && ShareName().IsMatch(name)) || (led && name.Length > 0 && !Composed().IsMatch(name) && Alone().IsMatch(rest)) ? $"{name}{Taken().Match(rest).Value}" : "";

    /// <summary>
    /// "75 mm or more in length", "50 % or more by weight of x": the words after the number, and whether they name the quantity whatever stands before it.
    /// </summary>
    public static (string Words, bool Names) After(string rest)
    {
        if (OfWhat(rest) is { Length: > 0 } share)
        {
            return (share.What, true);
        }

        var found = Behind().Match(rest);
        return found.Success ? (Clean(found.Groups["q"].Value), found.Groups["names"].Success) : ("", false);
    }

    [GeneratedRegex(@",\s*for\b|\btherefor\b,?|\((?=an?\b)|\bwhile\b|\bmode\b[”’'""]?(?:\s+output)?\s+and\s+(?=(?:average\s|total\s)?output\b)|\.\s+(?=(?:this|these|the|such)\b)|\b(?:rated|specified|designed) for operation\b|\bper\s+\w+\s+and\b|\band\s+of\b|,\s*(?=designed\s+to\s+operate\b)|(?<=\b(?:or|and)\s+[“""'][^“”""']*[”""']\s+)(?=designed\s+to\s+operate\b)|,\s+(?=output\s)|(?<!-)\b(?:having|with(?!\s+[“""']?all\s+compensations)|capable of|(?:that|which)(?!\s+(?:is|are)\s*$)|whose|where|when|if|possessing|providing|operating(?=\s+(?:at|in|on|over|above|below|between|within|with|from)\b)|containing|consisting of|composed of|comprising|weighing|but|either)\b[”’']?|;|:(?![0-9])|(?<!\b(?:incorporate|suspension))(?:,|\b(?:and|or)|,\s*(?:and|or))\s+(?=an?\b)|(?:,|(?<![”""’']\s)\b(?:and|or)|,\s*(?:and|or))\s+(?=[“""'](?!(?:able to be modified|designed or modified|parts|components|accessories|attachments|equipment)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex(@",?\s*(?:when\s+(?:operating|measured)|measured)\b[^,]*,?\s*$|(?:\s+(?:according to|in accordance with)\s+ISO\s+[\d/.-]+(?:\s*\(\d{4}\))?)?(?:\s+with\s+[“""']?all compensations available[”""']?)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\b(?:with|containing|having|comprising|delivering|providing|and|or|capable(?:\s+of)?)\s*(?:\ba\s*)?$|:\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"^(?:\s+by\s+(?:weight|mass|volume))?(?:\s+(?:or|and)\s+(?:more|greater|less|higher|lower))?(?:\s+by\s+(?:weight|mass|volume))?(?:\s+of)?\s+(?<q>(?>(?!" + NoNoun + @")[A-Za-z][A-Za-z0-9-]{2,}(?:\s+(?!" + NoNoun + @")[A-Za-z][A-Za-z0-9-]*){0,2}(?:\s+and/or\s+[A-Za-z-]+)?))(?!\s+or\b|,\s+[a-z]+\s+(?:or|and)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Nouns();

    private const string NoNoun = @"(?:any|the|thereof|therein|all|these|those|such|metallic|by|of|in|or|and|at|to|per|for|on|using|when|with|than|from|as|is|are|having|relative|operating|measured|rms|inclusive|over|within|between|throughout)\b";

    [GeneratedRegex(@"(?<=^(?:\s+or\s+[a-z]+)?)\s+by\s+(?:weight|mass|volume)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Taken();

    /// <summary>What a share is of, in the words behind it, and how far they go.</summary>
    public static (string What, int Length) OfWhat(string rest)
    {
        var found = OfShare().Match(rest);
        return (Edges.Trim(Marks().Replace(found.Groups["q"].Value, "")), found.Length);
    }

    // "75 % by weight or more of iron, cobalt or nickel", "50 % by weight silicon dioxide".
    [GeneratedRegex(@"^(?:\s*\([^()]*\))?(?:,?\s*(?:or|and)\s+(?:more|less|greater|higher))?,?\s+by\s+(?:weight|mass|volume|mole)(?:,?\s*(?:or|and)\s+(?:more|less|greater|higher))?\s+(?:of\s+(?!the\s+total\b)|(?!of\b|or\b|and\b|having\b|with\b|in\b|at\b|is\b|thereof\b|\())(?:an?\s+)?(?<q>[A-Za-z“""'](?:\([^()]*\)|\.(?=[A-Za-z0-9]|\s+(?:or|and)\s)|[^;:.()])*?)(?=\s+(?:having|capable|with|in\s+the\s+form|which|that|and\s+(?:less|more|no|having|an?|at|with))\b|[;:]|\.(?![A-Za-z0-9]|\s+(?:or|and)\s)|,\s+(?:having|with|capable|whether|and|either|in)\b|\)|$)", RegexOptions.IgnoreCase)]
    private static partial Regex OfShare();

    // "Of which at least 10 % by volume is austenite".
    [GeneratedRegex(@"^\s+by\s+(?:weight|mass|volume)(?:\s*\([^()]*\))?\s+is\s+(?<q>[a-z]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex(@"^(?:consisting|composed|made|manufactured)$", RegexOptions.IgnoreCase)]
    private static partial Regex Composed();

    [GeneratedRegex(@"^(?:\s+(?:or|and)\s+[a-z]+)?\s+by\s+(?:weight|mass|volume)(?:\s+or\s+[a-z]+)?\s*(?:$|[,;.)]|of\s+the\s+total\b|(?:and|or|having|with|at|in)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:content|concentration|purity|impurities|enrichment|assay)$", RegexOptions.IgnoreCase)]
    private static partial Regex ShareName();

    [GeneratedRegex(@"\s+(?:of|is|are)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"[“”""‘’']")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:\s*\b(?:a|an|the|its|their|any|each|either|both|all|is|are|of|in|at|to|by|and|or|has|have|above)\b(?!-))+\s*|\s*\(\s*(?:over)?\s*$|\s+in the range\s*$|\s*(?<![.\w])(?:of|(?:that|which)\s+(?:is|are)|is|are|being|be|by|that|which|to|at|in|a|an|the|±)\s*[±]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Articles();

    [GeneratedRegex(@"^\s+(?<names>)(?<q>(?:(?:inside|outside|inner|outer)\s+)?(?:diameter|spacing)\b)|^\s*(?:\([^)]{0,40}\)\s*)?(?:,?\s*(?:or|and)\s+(?:more|less|greater|higher|lower|above|below|larger|smaller|longer)\s*)?(?:\([^)]{0,40}\)\s*)?(?<q>(?:(?<names>by\s+(?=weight|mass|volume|mole)|in\s+(?=length|width|diameter|thickness|height|depth|size))|(?:in|by|of)\s+)(?:(?!of (?:any|the|all|each|one|these|those)\b|(?:specially|especially|specifically|designed|thereof|therein|for|and|or|from|with|at|on)\b)[A-Za-z-]+\s?){1,4}(?:(?<=\bdiameter\s)or\s+(?:major\s+axis\s+length|length\s+of\s+major\s+axis)\b)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();
}
