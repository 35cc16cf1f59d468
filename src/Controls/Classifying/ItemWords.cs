using Pillar.Controls.Lists;
using Pillar.Controls.Words;

namespace Pillar.Controls.Classifying;

/// <summary>The words of an item in the forms that lists are asked in, worked out once for all lists.</summary>
internal sealed class ItemWords
{
    private readonly float[] fit;

    public ItemWords(ItemFacts facts)
    {
        Facts = facts;
        var undenied = facts.Undenied();
        Families = ChemicalFamilies.Of(undenied).ToHashSet(StringComparer.Ordinal);
        Said = facts.Said();
        Asked = [.. Said.Concat(HsHints.Of(facts.Hs)).Concat(Families).DistinctBy(WordForms.Stem, StringComparer.Ordinal)];
        Own = [.. WordForms.Of(facts.Description).Concat(facts.Specs.SelectMany(static spec => spec.Words)).Where(WordForms.IsWord).DistinctBy(WordForms.Stem, StringComparer.Ordinal)];
        fit = [.. Enum.GetValues<ItemPurpose>().Select(purpose => PurposeWords.Fit(facts.Description, purpose))];
    }

    public ItemFacts Facts { get; }

    /// <summary>What is said of it, synonyms included.</summary>
    public IReadOnlySet<string> Said { get; }

    /// <summary>Words by which lists name families of chemicals that parts of the description stand for; to look for, never taken for said.</summary>
    public IReadOnlySet<string> Families { get; }

    /// <summary>The words to look for in a list, one of each stem.</summary>
    public IReadOnlyList<string> Asked { get; }

    /// <summary>The words of the description and of its properties, numbers left out, one of each stem.</summary>
    public IReadOnlyList<string> Own { get; }

    /// <summary>What the nearness of an entry for a purpose is multiplied by.</summary>
    public float Fit(ItemPurpose purpose) => fit[(int)purpose];
}
