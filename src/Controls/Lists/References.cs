using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists;

/// <summary>Codes that a list's own text cites.</summary>
internal static partial class References
{
    /// <summary>Every entry code in a text, once each, in order.</summary>
    public static IEnumerable<string> In(string text) => Code().Matches(text).Select(static match => match.Value).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Codes cited somewhere in the list that have no entry, with the entries that cite them. A list of codes such as ML8 cites the lists of dual-use items by theirs,
    /// and they it: those are not its own.
    /// </summary>
    public static IReadOnlyList<DanglingReference> Dangling(ControlList list)
    {
        var known = list.Entries.Select(static entry => entry.Code).ToHashSet(StringComparer.Ordinal);
        var military = known.Any(IsMilitary);
        return
        [
            .. list.Entries.SelectMany(entry => Texts(entry).SelectMany(In).Distinct().Where(code => !known.Contains(code) && IsMilitary(code) == military).Select(code => (Cited: code, entry.Code)))
                .GroupBy(static pair => pair.Cited).OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => new DanglingReference(group.Key, [.. group.Select(static pair => pair.Code)])),
        ];
    }

    private static bool IsMilitary(string code) => code.StartsWith("ML", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(ControlEntry entry) =>
    [
        entry.Heading, .. entry.Intro, entry.RelatedControls, entry.Definitions, .. entry.Licensing.Conditions,
        .. entry.Licensing.Columns.SelectMany(static column => new[] { column.Scope, column.Column }),
        .. entry.AllItems().Select(static item => item.Text), .. entry.AllNotes().SelectMany(static note => note.Text),
    ];

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[0-9][A-E][0-9]{3}|ML[0-9]{1,2})(?![0-9])|(?<![A-Za-z0-9.])[AB]\.[1-4](?:\.[0-9]{1,2})+(?![0-9])")]
    private static partial Regex Code();
}

/// <summary>A code that is cited and has no entry.</summary>
/// <param name="Code">The code.</param>
/// <param name="CitedBy">The entries that cite it.</param>
public sealed record DanglingReference(string Code, IReadOnlyList<string> CitedBy);
