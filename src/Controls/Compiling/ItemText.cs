using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>The words of an item without what joins it to its neighbours, and how the items under it are joined.</summary>
/// <param name="Words">What the item itself asks for; empty for "Having any of the following:".</param>
/// <param name="Joint">How many of the items under it have to be met: all, or so many.</param>
/// <param name="Beside">What is controlled beside what meets the items: "specially designed components therefor"; empty for most.</param>
/// <param name="Instead">What is enough in the place of the items: "which are hardened or have all of the following"; empty for most.</param>
internal readonly partial record struct ItemText(string Words, Joint Joint, string Beside = "", string Instead = "")
{
    /// <param name="text">Of the item.</param>
    /// <param name="heads">Items stand below it.</param>
    public static ItemText Of(string text, bool heads = true)
    {
        var words = References().Replace(text, static found => found.Value[^1] == '.' ? ". " : " ").Trim();
        words = Tail().Replace(words, "").Trim();
        if (Not().Match(words) is { Success: true } not)
        {
            return new ItemText(words[..not.Index].Trim(' ', ','), Joint.None);
        }

        if (heads && OrAll().Match(words) is { Success: true } or)
        {
            return new ItemText(or.Groups["subject"].Value, Joint.All, Instead: or.Groups["first"].Value);
        }

        var joint = Header().Match(words);
        if (!joint.Success)
        {
            // "Equipment designed for:" goes on in the items below.
            return new ItemText(heads && text.TrimEnd().EndsWith(':') && Hangs().IsMatch(words) && words.Contains(' ') && (words.EndsWith(" of", StringComparison.Ordinal) || MeasureScan.In(words).Count == 0) ? $"{words} …" : words, Joint.Any);
        }

        if (!heads && joint.Index > 0 && joint.Value[^1] == ':' && MeasureScan.In(words[joint.Index..]).Count == 0)
        {
            return new ItemText(words, Joint.Any);
        }

        var (before, after) = (words[..joint.Index], words[(joint.Index + joint.Length)..]);
        if (before.Length > 0 && Therefor().Match(after) is { Success: true } beside)
        {
            var whole = Hangs().IsMatch(before.Trim(' ', ',')) ? words[..(joint.Index + joint.Length)] : before;
            return new ItemText(whole.Trim(' ', ','), Read(joint), beside.Groups["beside"].Value);
        }

        // "Windows having any of the following, and frames therefor": the sentence goes on, and without the words in the middle it says something else.
        var rest = before.Length > 0 && joint.Value[^1] != ':' && Edges.HasWord(Tail().Replace(after, "")) ? words : $"{before} {after}";
        var said = Tail().Replace(Spaces().Replace(rest, " ").Trim(), "").Trim(' ', ',');
        if (said.Count(static c => c == ' ') > 1 && (Hangs().IsMatch(said) || (joint.Value.TrimStart().StartsWith("of ", StringComparison.Ordinal) && Share().IsMatch(said))) && !Edges.HasWord(after))
        {
            said = Tail().Replace(words, "").Trim(' ', ',');
        }

        return new ItemText(before.Length == 0 && !said.Contains(' ') ? "" : said, Read(joint));
    }

    private static Joint Read(Match header) => header switch
    {
        _ when header.Groups["all"].Success => Joint.All,
        _ when header.Groups["two"].Success => Joint.Two,
        _ => Joint.Any,
    };

    [GeneratedRegex(@"\s*\((?:see (?:the )?list of items controlled\.?|for controls on other [^)]*|all destinations(?: other than [^()]*)?|(?:this entry is|these (?:entries|items) are) [“""]subject to the ITAR[^)]*)\)\.?", RegexOptions.IgnoreCase)]
    private static partial Regex References();

    [GeneratedRegex(@"(?:[;,:.]|\s(?:and|or)(?=[;,:.]*\s*$))+\s*$")]
    private static partial Regex Tail();

    [GeneratedRegex(@",?\s*(?:(?:\band\s+)?\bthat are (?:not|NOT)|\bexcept(?:\s+for)?(?:\s+(?:any of\s+)?the following)?)$")]
    private static partial Regex Not();

    // "having all of the following", "any of the following characteristics", "as follows": wherever it stands, it speaks of the items below.
    [GeneratedRegex(
        @",?\s*(?:\b(?:having|with|providing|meeting|satisfying|containing|comprising|incorporating|and|or|by|of|in|that (?:have|has|meet|meets)|which (?:have|has))\s+)?(?:(?<all>\ball|\bboth|\beach|\bevery)|(?<two>\btwo or more)|(?<any>\bany(?: one)?(?: or more)?|\bone or more|\bat least one|\beither|\bany combination))\s+(?:of\s+)?the\s+following\b(?:(?:\s+|\s*,\s*|\s+(?:or|and)\s+)(?:characteristics|conditions|criteria|features|properties|functions|capabilities|requirements|forms|(?:material\s+)?compositions|composition\s+systems)\b)*\s*:?|,?\s*(?<any>\b(?:as\s+follows|(?:in\s+)?the\s+following(?:\s+(?:characteristics|items|types|forms))?))\s*:?\s*(?=,|;|\.|:|$|and\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    // "Mixers having all of the following, and specially designed components therefor": a component need not have all of the following.
    [GeneratedRegex(@"^\s*[,;]?\s*(?:and|or)\s+(?<beside>[“""]?specially designed[”""]?\s.*\btherefor)$", RegexOptions.IgnoreCase)]
    private static partial Regex Therefor();

    // "Specially designed for any of the following:" says nothing without its last words.
    [GeneratedRegex(@"\b(?:for|to|to have|against|from|using|of|by|designed|modified|performing|perform|meets?|made|with|contains?|utilizing|incorporating|based on|on|in)$", RegexOptions.IgnoreCase)]
    private static partial Regex Hangs();

    [GeneratedRegex(@"^(?<subject>[^,;]+?)\s+(?<first>(?:which|that)\s+(?:is|are|has|have)\s+[^,;]+?)\s+or\s+(?:has|have|having)\s+all\s+of\s+the\s+following(?:\s+characteristics)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OrAll();

    // "More than 2 % by weight of any of the following".
    [GeneratedRegex(@"\bby\s+(?:weight|mass|volume)(?:\s+or\s+\w+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <summary>How the items under one are joined.</summary>
internal enum Joint
{
    Any,
    Two,
    All,

    /// <summary>"And that are not:".</summary>
    None,
}
