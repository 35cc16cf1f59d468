using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists;

/// <summary>The label an item begins with: <c>a.</c>, <c>a.1.</c>, <c>e.1.b.2</c>, <c>x.</c>.</summary>
internal static partial class ItemLabel
{
    /// <summary>The label without its last dot and the words after it; null where the text begins with none.</summary>
    public static (string Label, string Text)? Of(string text)
    {
        var found = Form().Match(text);
        return found.Success ? (found.Groups["label"].Value, found.Groups["text"].Value.Trim()) : null;
    }

    /// <summary>The label above: <c>e.1.b</c> of <c>e.1.b.2</c>; empty for the outermost.</summary>
    public static string Above(string label) => label.LastIndexOf('.') is > 0 and var dot ? label[..dot] : "";

    // "a suffix" begins with a word: a single letter needs its dot, and a dot alone is no label either.
    [GeneratedRegex(@"^(?<label>[a-z](?:\.[0-9]{1,3}|\.[a-z])*)\.(?=[\s“'(\[A-Z]|$)(?<text>.*)$|^(?<label>[a-z](?:\.[0-9]{1,3}|\.[a-z])+)\s(?<text>.*)$")]
    private static partial Regex Form();
}
