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

    public ClassifiedList(ControlList list)
    {
        this.list = list;
        words = new(() => new EntryWords(list));
        chemicals = new(() => new NamedChemicals(list));
        compiled = [.. list.Entries.Select(static entry => new Lazy<CompiledEntry>(() => EntryCompiler.Compile(entry)))];
    }

    public ControlList List => list;

    public ControlEdition Edition => list.Edition;

    public EntryWords Words => words.Value;

    public CompiledEntry Entry(int index) => compiled[index].Value;

    /// <summary>Entries near to the facts, nearest first, with how near: those that name a CAS number of the item come before all.</summary>
    public IReadOnlyList<WordHit> Near(ItemFacts facts, int most)
    {
        var named = chemicals.Value.Naming(facts).Select(index => new WordHit(index, list.Entries[index].Code, float.MaxValue, facts.Cas)).ToList();
        var asked = facts.Said().Concat(HsHints.Of(facts.Hs)).Concat(ChemicalFamilies.Of(facts.Undenied()));
        var hits = words.Value.Nearest(asked, list.Entries.Count).Where(hit => named.TrueForAll(n => n.Entry != hit.Entry))
            .Select(hit => hit with { Score = hit.Score * PurposeWords.Fit(facts.Description, list.Entries[hit.Entry].Purpose) });
        return [.. named, .. hits.OrderByDescending(static hit => hit.Score).Take(most)];
    }

    /// <summary>What holds its rules against the facts.</summary>
    public Evaluation Holding(ItemFacts facts) => new(facts, chemicals.Value);

    /// <summary>What it says of the chemicals of the item that is no entry: items that point to another list, families that have no number.</summary>
    public IEnumerable<Statement> Hints(ItemFacts facts) => chemicals.Value.Hints(facts);

    /// <summary>A code held against the facts, found by them or not; null where the list does not have it.</summary>
    public HeldCode? Against(ItemFacts facts, string code)
    {
        var index = list.Entries.ToList().FindIndex(entry => code.StartsWith(entry.Code, StringComparison.OrdinalIgnoreCase) && (code.Length == entry.Code.Length || code[entry.Code.Length] == '.'));
        if (index < 0 || Entry(index).Rule is null || (code.Length > Entry(index).Entry.Code.Length && !list.Entries[index].AllItems().Any(item => item.Id.Equals(code, StringComparison.OrdinalIgnoreCase))))
        {
            return null;
        }

        var near = Near(facts, list.Entries.Count);
        var place = near.ToList().FindIndex(hit => hit.Entry == index);
        var hit = place < 0 ? new WordHit(index, code, 0, []) : near[place];
        var candidate = Classifier.Of(this, hit, Entry(index), Holding(facts));
        return new HeldCode(code, candidate, candidate.Answer.Under(code) ?? candidate.Answer, place < 0 ? null : place + 1);
    }

    /// <summary>
    /// How much of the words of a description a hit speaks of, numbers left out, words weighed by their rarity and those of no entry as ones of a single entry:
    /// 0 to 1. Below a half, and with few rare words in all, two texts have met by chance.
    /// </summary>
    public float Share(ItemFacts facts, WordHit hit)
    {
        var unknown = MathF.Log(1 + list.Entries.Count);
        var all = WordForms.Of(facts.Description).Concat(facts.Specs.SelectMany(static spec => spec.Words)).Where(WordForms.IsWord).DistinctBy(WordForms.Stem, StringComparer.Ordinal)
            .Sum(word => words.Value.Rarity(word) is > 0 and var rarity ? rarity : unknown);
        return all > 0 ? Math.Min(1, hit.Words.Where(WordForms.IsWord).Sum(words.Value.Rarity) / all) : 0;
    }

    /// <summary>Two words or more are met, or one that stands in the heading or a name of the entry.</summary>
    public bool MeetsMore(WordHit hit)
    {
        var met = hit.Words.Where(WordForms.IsWord).Select(WordForms.Stem).ToHashSet(StringComparer.Ordinal);
        return met.Count > 1 || list.Entries[hit.Entry].Also.Prepend(list.Entries[hit.Entry].Heading).SelectMany(WordForms.Of).Any(word => met.Contains(WordForms.Stem(word)));
    }

    /// <summary>
    /// The dimensions in which the entries at hand ask for a property of this name; empty when none of them asks for it.
    /// </summary>
    public static IReadOnlySet<Dimension> Asked(IEnumerable<CompiledEntry> entries, Spec spec) =>
        entries.SelectMany(static entry => entry.Rule?.Leaves().OfType<Limit>() ?? [])
            .Where(limit => spec.Words.Count > 0 && spec.Words.IsSubsetOf(limit.Words))
            .Select(static limit => limit.Dimension).ToHashSet();
}
