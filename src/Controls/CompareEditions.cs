using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Quantities;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>Use case: what is different between two editions, of one list or of two lists that number their entries alike?</summary>
public sealed class CompareEditions
{
    private readonly ControlStore store;

    internal CompareEditions(ControlStore store) => this.store = store;

    /// <param name="older">A list in force, such as <c>us-ccl</c>, or an edition kept, such as <c>us-ccl@2026-06-24</c>.</param>
    /// <param name="newer">The same.</param>
    /// <exception cref="BadInputException">There is no such edition, or it is damaged.</exception>
    public EditionDifference Run(string older, string newer)
    {
        var (before, after) = (store.Edition("OLD", older), store.Edition("NEW", newer));
        return new EditionDifference(
            before.Edition, after.Edition, [.. Missing(after, before)], [.. Missing(before, after)], [.. before.Entries.Select(entry => Change(entry, after.Find(entry.Code))).OfType<EntryChange>()]);
    }

    private static IEnumerable<ControlEntry> Missing(ControlList from, ControlList those) => those.Entries.Where(entry => from.Find(entry.Code) is null);

    private static EntryChange? Change(ControlEntry older, ControlEntry? newer)
    {
        if (newer is null)
        {
            return null;
        }

        var (before, after) = (Texts(older), Texts(newer));
        var differ = before.Keys.Concat(after.Keys.Where(id => !before.ContainsKey(id)))
            .Where(id => before.GetValueOrDefault(id)?.Words != after.GetValueOrDefault(id)?.Words)
            .Select(id => new TextChange(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id))).ToList();
        return differ.Count == 0 ? null : new EntryChange(newer.Code, newer.Heading, differ);
    }

    /// <summary>Heading, items and notes by their id; the bounds that the rules of an item hold stand with its words.</summary>
    private static Dictionary<string, ComparedText> Texts(ControlEntry entry)
    {
        var bounds = (EntryCompiler.Compile(entry).Rule?.Leaves() ?? []).OfType<Limit>().ToLookup(static limit => limit.Id[..limit.Id.IndexOf('#', StringComparison.Ordinal)], StringComparer.Ordinal);
        var texts = new Dictionary<string, ComparedText>(StringComparer.Ordinal) { [entry.Code] = new(string.Join(' ', entry.Intro.Prepend(entry.Heading)), [.. bounds[entry.Code]]) };
        foreach (var item in entry.AllItems())
        {
            texts[item.Id] = new ComparedText(item.Text, [.. bounds[item.Id]]);
        }

        foreach (var (of, notes) in entry.AllItems().Select(static item => (item.Id, item.Notes)).Prepend((entry.Code, entry.Notes)))
        {
            for (var i = 0; i < notes.Count; i++)
            {
                texts[$"{of} ({notes[i].Label}, {i + 1})"] = new ComparedText(string.Join(' ', notes[i].Text), []);
            }
        }

        return texts;
    }
}

/// <summary>What is different between two editions.</summary>
/// <param name="Older">The first.</param>
/// <param name="Newer">The second.</param>
/// <param name="Removed">Entries that only the first has.</param>
/// <param name="Added">Entries that only the second has.</param>
/// <param name="Changed">Entries that both have, with other words.</param>
public sealed record EditionDifference(
    ControlEdition Older, ControlEdition Newer, IReadOnlyList<ControlEntry> Removed, IReadOnlyList<ControlEntry> Added, IReadOnlyList<EntryChange> Changed);

/// <summary>An entry with other words.</summary>
/// <param name="Code">The entry.</param>
/// <param name="Heading">Its words in the second edition.</param>
/// <param name="Texts">Each part with other words.</param>
public sealed record EntryChange(string Code, string Heading, IReadOnlyList<TextChange> Texts);

/// <summary>A heading, an item or a note with other words.</summary>
/// <param name="Id">Of the entry or item; a note has its label behind it.</param>
/// <param name="Older">In the first edition; null where it has none.</param>
/// <param name="Newer">In the second; null where it has none.</param>
public sealed record TextChange(string Id, ComparedText? Older, ComparedText? Newer)
{
    /// <summary>Both have it, and ask for other values: the words alone can differ without that.</summary>
    public bool BoundsDiffer => Older is not null && Newer is not null && !Older.Values().SequenceEqual(Newer.Values());
}

/// <summary>A part of an edition as it is compared.</summary>
/// <param name="Words">Of the law.</param>
/// <param name="Limits">The bounds of its rules.</param>
public sealed record ComparedText(string Words, IReadOnlyList<Limit> Limits)
{
    /// <summary>The bounds without regard to their units and order: 0.006 mm is 6 µm.</summary>
    internal IEnumerable<(bool Upwards, bool Inclusive, Dimension Dimension, Exact Base)> Values() =>
        Limits.SelectMany(static limit => new[] { (Upwards: true, Bound: limit.Lower), (Upwards: false, Bound: limit.Upper) })
            .Where(static side => side.Bound is not null)
            .Select(static side => (side.Upwards, side.Bound!.Inclusive, side.Bound.Measure.Unit.Dimension, side.Bound.Measure.Base))
            .OrderBy(static value => value.Base).ThenBy(static value => value.Upwards);
}
