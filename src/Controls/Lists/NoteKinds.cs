using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists;

/// <summary>Tells what a note does from its label and its first words.</summary>
internal static partial class NoteKinds
{
    public static NoteKind Of(string label, string text) => label switch
    {
        _ when Licence().IsMatch(label) => NoteKind.Licence,
        _ when label.StartsWith("Technical", StringComparison.OrdinalIgnoreCase) => NoteKind.Technical,
        _ when label.StartsWith("N.B", StringComparison.OrdinalIgnoreCase) => NoteKind.NotaBene,
        _ when Decontrol().IsMatch(text) => NoteKind.Decontrol,
        _ => NoteKind.Control,
    };

    /// <summary>True for a paragraph that is a note by its own first words, outside any note element.</summary>
    public static bool Starts(string text) => Label().IsMatch(text);

    /// <summary>Label and words of such a paragraph.</summary>
    public static (string Label, string Text) Cut(string text)
    {
        var label = Label().Match(text);
        return label.Success ? (label.Value.TrimEnd(':', ' ', '.'), text[label.Length..].Trim()) : ("", text);
    }

    [GeneratedRegex(@"\b(?:do|does) not (?:control|apply)|\bis not controlled|\bare not controlled|\bnot subject to control|\bdo(?:es)? not include", RegexOptions.IgnoreCase)]
    private static partial Regex Decontrol();

    [GeneratedRegex(@"licen[sc]e requirements?|reporting|STA\b|license exception", RegexOptions.IgnoreCase)]
    private static partial Regex Licence();

    [GeneratedRegex(@"^(?:Technical Notes?|Notes?|N\.\s?B\.?|Related Controls? Note|License Requirements? Notes?|Heading Note|Control Notes?)(?:\s+(?:on|to)\s[^:]{1,80})?\s*(?:[0-9]{1,2})?(?:\s+to\s[^:]{1,60})?\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
