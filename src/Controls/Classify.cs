using Pillar.Controls.Classifying;
using Pillar.Controls.Lists;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>
/// Use case: which entries catch this item, by what it is and by its properties? Every answer names the editions it rests on. That an item is free
/// is no answer of this program.
/// </summary>
public sealed class Classify
{
    private readonly ControlStore store;

    internal Classify(ControlStore store) => this.store = store;

    /// <param name="facts">What is known of the item.</param>
    /// <param name="list">One list alone, or null for all in force.</param>
    /// <param name="most">Candidates at most, from 1.</param>
    /// <exception cref="BadInputException">No list in force, nothing to go by, or a property in a unit of another dimension than the law's.</exception>
    public Classification Run(ItemFacts facts, string? list = null, int most = 5)
    {
        if (facts is { Description: "", Cas: [] })
        {
            throw new BadInputException("TEXT", "words for the item, or a CAS number", "nothing");
        }

        return Classifier.Run([.. store.InForce(list).Select(store.Classified)], facts, most);
    }
}
