using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <summary>The words of an item without what joins it to its neighbours, and how the items under it are joined.</summary>
/// <param name="Words">What the item itself asks for; empty for "Having any of the following:".</param>
/// <param name="Joint">How many of the items under it have to be met: all, or so many.</param>
/// <param name="Beside">What is controlled beside what meets the items: "specially designed components therefor"; empty for most.</param>
internal readonly partial record struct ItemText(string Words, Joint Joint, string Beside = "")
{
    public static ItemText Of(string text)
    {
        var words = References().Replace(text, " ").Trim();
        words = Tail().Replace(words, "").Trim();
        if (Not().Match(words) is { Success: true } not)
        {
            return new ItemText(words[..not.Index].Trim(' ', ','), Joint.None);
        }

        var joint = Header().Match(words);
        if (!joint.Success)
        {
            return new ItemText(words, Joint.Any);
        }

        var (before, after) = (words[..joint.Index], words[(joint.Index + joint.Length)..]);
        if (before.Length > 0 && Therefor().Match(after) is { Success: true } beside)
        {
            return new ItemText(before.Trim(' ', ','), Read(joint), beside.Groups["beside"].Value);
        }

        // "Windows having any of the following, and frames therefor": the sentence goes on, and without the words in the middle it says something else.
        var rest = before.Length > 0 && joint.Value[^1] != ':' && Letters().IsMatch(Tail().Replace(after, "")) ? words : $"{before} {after}";
        var said = Tail().Replace(Spaces().Replace(rest, " ").Trim(), "").Trim(' ', ',');
        return new ItemText(before.Length == 0 && !said.Contains(' ') ? "" : said, Read(joint));
    }

    private static Joint Read(Match header) => header switch
    {
        _ when header.Groups["all"].Success => Joint.All,
        _ when header.Groups["two"].Success => Joint.Two,
        _ => Joint.Any,
    };

    [GeneratedRegex(@"\s*\((?:see (?:the )?list of items controlled\.?|(?:this entry is|these (?:entries|items) are) [“""]subject to the ITAR[^)]*)\)\.?", RegexOptions.IgnoreCase)]
    private static partial Regex References();

    [GeneratedRegex(@"(?:[;,:.]|\s(?:and|or)(?=[;,:.]*\s*$))+\s*$")]
    private static partial Regex Tail();

    [GeneratedRegex(@",?\s*(?:(?:\band\s+)?\bthat are (?:not|NOT)|\bexcept(?:\s+for)?(?:\s+(?:any of\s+)?the following)?)$")]
    private static partial Regex Not();

    // "having all of the following", "any of the following characteristics", "as follows": wherever it stands, it speaks of the items below.
    [GeneratedRegex(
        @",?\s*(?:\b(?:having|with|providing|meeting|satisfying|containing|comprising|incorporating|and|or|by|of|that (?:have|has|meet|meets)|which (?:have|has))\s+)?(?:(?<all>\ball|\bboth|\beach|\bevery)|(?<two>\btwo or more)|(?<any>\bany(?: one)?(?: or more)?|\bone or more|\bat least one|\beither|\bany combination))\s+(?:of\s+)?the\s+following\b(?:(?:\s+|\s*,\s*|\s+(?:or|and)\s+)(?:characteristics|conditions|criteria|features|properties|functions|capabilities|requirements)\b)*\s*:?|,?\s*(?<any>\b(?:as\s+follows|(?:in\s+)?the\s+following(?:\s+(?:characteristics|items|types|forms))?))\s*:?\s*(?=,|;|\.|:|$|and\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    // "Mixers having all of the following, and specially designed components therefor": a component need not have all of the following.
    [GeneratedRegex(@"^\s*[,;]?\s*(?:and|or)\s+(?<beside>[“""]?specially designed[”""]?\s.*\btherefor)$", RegexOptions.IgnoreCase)]
    private static partial Regex Therefor();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[A-Za-z]{2}")]
    private static partial Regex Letters();
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
