using Pillar.Screening;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Bench.Trials;

/// <summary>Every strong name of a list, asked as it is printed.</summary>
internal static class OwnNames
{
    public const string Several = "several words";
    public const string One = "one word";
    private const int LongestQuery = 500;

    /// <summary>Letters from which on a name of a script without spaces between words counts as several words.</summary>
    private const int SeveralLetters = 3;

    public static IReadOnlyList<Trial> Of(ListSnapshot list) =>
        [.. Enumerable.Range(0, list.Count).SelectMany(e => Of(list.Entry(e), e))];

    private static IEnumerable<Trial> Of(Pillar.Screening.Lists.ListEntry entry, int place) =>
        from name in entry.Names.Select(static n => n.Value)
        where name.Strength == NameStrength.Strong
        let text = name.Text.Length > LongestQuery ? name.Text[..LongestQuery] : name.Text
        select new Trial(HasSeveralWords(name) ? Several : One, new ScreenQuery(text, entry.Kind), place, entry.Reference, name.Text);

    private static bool HasSeveralWords(PartyName name) =>
        name.Text.Contains(' ', StringComparison.Ordinal)
        || (name.Script is Script.Han or Script.Hangul or Script.Kana or Script.Thai && name.Text.Count(char.IsLetter) >= SeveralLetters);
}
