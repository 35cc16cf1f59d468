using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists.UsCcl;

/// <summary>
/// The heading of an entry: bold, and begins with a code. Nearly all are FP-2; 8D001 is FP-1, so that the element alone decides nothing.
/// EAR99 is the name for what is not listed: it ends the entry before it and is none itself.
/// </summary>
internal static partial class EntryHeading
{
    /// <summary>Code and words; an empty code for EAR99; null when the block heads no entry.</summary>
    public static (string Code, string Text)? Of(Block block)
    {
        if (block.Kind is not (BlockKind.EntryLine or BlockKind.Line) || block.Face != Face.Bold)
        {
            return null;
        }

        var heading = Form().Match(block.Text);
        return heading.Success ? (heading.Groups["code"].Value, heading.Groups["text"].Value.Trim()) : null;
    }

    [GeneratedRegex(@"^(?:(?<code>[0-9][A-E][0-9]{3})|EAR99)\b\s*(?<text>.*)$")]
    private static partial Regex Form();
}
