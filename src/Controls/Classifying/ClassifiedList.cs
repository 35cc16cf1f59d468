using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Quantities;
using Pillar.Controls.Words;
using Pillar.Vocabulary;

namespace Pillar.Controls.Classifying;

/// <summary>One list made ready to classify: its words, its CAS numbers, and its entries as rules, each compiled when it is first asked for.</summary>
internal sealed class ClassifiedList
{
    private readonly ControlList list;
    private readonly Lazy<EntryWords> words;
    private readonly Lazy<NamedChemicals> chemicals;
    private readonly Lazy<CompiledEntry>[] compiled;
    private readonly ItemPurpose[] purposes;

    public ClassifiedList(ControlList list)
    {
        this.list = list;
        words = new(() => new EntryWords(list));
        purposes = [.. list.Entries.Select(static entry => entry.Purpose)];
        chemicals = new(() => new NamedChemicals(list));
        compiled = [.. list.Entries.Select(static entry => new Lazy<CompiledEntry>(() => EntryCompiler.Compile(entry)))];
    }

    public ControlList List => list;

    public ControlEdition Edition => list.Edition;

    public EntryWords Words => words.Value;

    public CompiledEntry Entry(int index) => compiled[index].Value;

    /// <summary>Entries near to an item, nearest first, with how near: those that name a CAS number of it come before all.</summary>
    public IReadOnlyList<WordHit> Near(ItemWords item, int most)
    {
        var named = chemicals.Value.Naming(item.Facts).Select(index => new WordHit(index, list.Entries[index].Code, float.MaxValue, item.Facts.Cas)).ToList();
        var hits = Words.Nearest(item.Asked, most + named.Count, index => item.Fit(purposes[index])).Where(hit => named.TrueForAll(n => n.Entry != hit.Entry));
        return [.. named, .. hits.Take(most)];
    }

    /// <summary>What holds its rules against an item.</summary>
    public Evaluation Holding(ItemWords item) => new(item, chemicals.Value);

    /// <summary>What it says of the chemicals of the item that is no entry: items that point to another list, families that have no number.</summary>
    public IEnumerable<Statement> Hints(ItemFacts facts) => chemicals.Value.Hints(facts);

    /// <summary>A code held against the facts, found by them or not; null where the list does not have it.</summary>
    public HeldCode? Against(ItemFacts facts, string code)
    {
        var index = list.Entries.ToList().FindIndex(entry => code.StartsWith(entry.Code, StringComparison.OrdinalIgnoreCase) && (code.Length == entry.Code.Length || code[entry.Code.Length] == '.'));
        if (index < 0 || Entry(index).Rule is null || (code.Length > Entry(index).Entry.Code.Length && !list.Entries[index].AllItems().Any(below => below.Id.Equals(code, StringComparison.OrdinalIgnoreCase))))
        {
            return null;
        }

        var item = new ItemWords(facts);
        var near = Near(item, list.Entries.Count);
        var place = near.ToList().FindIndex(hit => hit.Entry == index);
        var hit = place < 0 ? new WordHit(index, code, 0, []) : near[place];
        var candidate = Classifier.Of(this, hit, Entry(index), Holding(item));
        return new HeldCode(code, candidate, candidate.Answer.Under(code) ?? candidate.Answer, place < 0 ? null : place + 1);
    }

    /// <summary>
    /// How much of the words of a description a hit speaks of, numbers left out, words weighed by their rarity and those of no entry as ones of a single entry:
    /// 0 to 1. Below a half, and with few rare words in all, two texts have met by chance.
    /// </summary>
    public Func<WordHit, float> Share(ItemWords item)
    {
        var unknown = MathF.Log(1 + list.Entries.Count);
        var all = item.Own.Sum(word => Words.Rarity(word) is > 0 and var rarity ? rarity : unknown);
        return hit => all > 0 ? Math.Min(1, hit.Words.Where(WordForms.IsWord).Sum(Words.Rarity) / all) : 0;
    }

    /// <summary>Two words or more are met, or one that stands in the heading or a name of the entry.</summary>
    public bool MeetsMore(WordHit hit)
    {
        var met = hit.Words.Where(WordForms.IsWord).ToList();
        return met.DistinctBy(WordForms.Stem, StringComparer.Ordinal).Count() > 1 || met.Exists(word => Words.InHeading(hit.Entry, word));
    }

    /// <summary>
    /// The dimensions in which the entries at hand ask for a property of this name; empty when none of them asks for it.
    /// </summary>
    public static IReadOnlySet<Dimension> Asked(IEnumerable<CompiledEntry> entries, Spec spec) =>
        entries.SelectMany(static entry => entry.Rule?.Leaves().OfType<Limit>() ?? [])
            .Where(limit => spec.Words.Count > 0 && spec.Words.IsSubsetOf(limit.Words))
            .Select(static limit => limit.Dimension).ToHashSet();
}
