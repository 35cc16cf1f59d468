using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <summary>The words of an item without what joins it to its neighbours, and how the items under it are joined.</summary>
/// <param name="Words">What the item itself asks for; empty for "Having any of the following:".</param>
/// <param name="Joint">How many of the items under it have to be met: all, or so many.</param>
internal readonly partial record struct ItemText(string Words, Joint Joint)
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

        var rest = words[..joint.Index] + " " + words[(joint.Index + joint.Length)..];
        return new ItemText(Tail().Replace(Spaces().Replace(rest, " ").Trim(), "").Trim(' ', ','), Read(joint));
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

    [GeneratedRegex(@",?\s*(?:\band\s+)?\bthat are (?:not|NOT)$")]
    private static partial Regex Not();

    // "having all of the following", "any of the following characteristics", "as follows": wherever it stands, it speaks of the items below.
    [GeneratedRegex(
        @",?\s*(?:\b(?:having|with|providing|meeting|satisfying|containing|comprising|incorporating|and|or|by|of|that (?:have|has|meet|meets)|which (?:have|has))\s+)?(?:(?<all>\ball|\bboth|\beach|\bevery)|(?<two>\btwo or more)|(?<any>\bany(?: one)?(?: or more)?|\bone or more|\bat least one|\beither|\bany combination))\s+(?:of\s+)?the\s+following\b(?:\s+(?:characteristics|conditions|criteria|features|properties|functions|capabilities|requirements))?\s*:?|,?\s*(?<any>\b(?:as\s+follows|the\s+following(?:\s+(?:characteristics|items|types))?))\s*:?\s*(?=,|;|\.|:|$|and\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Header();

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
