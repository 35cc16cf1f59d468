using System.Text.RegularExpressions;
using Pillar.Controls.Lists;

namespace Pillar.Controls.Compiling;

/// <summary>The lettered and numbered lines of a note as items: letters stand first, numbers under the last letter, full labels where they say so.</summary>
internal static partial class NoteLines
{
    public static IReadOnlyList<ControlItem> Of(string id, IEnumerable<string> lines)
    {
        var items = new List<(string Label, string Text)>();
        foreach (var line in lines)
        {
            var label = Label().Match(line);
            if (label.Success)
            {
                items.Add((Full(label.Groups["label"].Value.TrimEnd('.'), items), label.Groups["text"].Value));
            }
            else if (items.Count > 0 && !NoteKinds.Starts(line))
            {
                items[^1] = (items[^1].Label, $"{items[^1].Text} {line}");
            }
        }

        return Below(id, "", items);
    }

    private static string Full(string label, List<(string Label, string Text)> before)
    {
        var letter = before.FindLast(static item => item.Label.Length == 1 && char.IsLetter(item.Label[0])).Label;
        return char.IsDigit(label[0]) && letter is not null ? $"{letter}.{label}" : label;
    }

    private static List<ControlItem> Below(string id, string above, List<(string Label, string Text)> items) =>
    [
        .. items.Where(item => ItemLabel.Above(item.Label) == above || (above.Length == 0 && !items.Exists(other => other.Label == ItemLabel.Above(item.Label))))
            .Select(item => new ControlItem($"{id}.{item.Label}", item.Text, Below(id, item.Label, items), [])),
    ];

    [GeneratedRegex(@"^(?<label>[a-z0-9]{1,2}(?:\.[a-z0-9]{1,2})*\.)\s+(?<text>.+)$")]
    private static partial Regex Label();
}
