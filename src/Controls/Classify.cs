using Pillar.Controls.Classifying;
using Pillar.Controls.Lists;
using Pillar.Controls.Words;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>
/// Use case: which entries catch this item, by what it is and by its properties? Every answer names the editions it rests on. That an item is free
/// is no answer of this program.
/// </summary>
public sealed class Classify
{
    private readonly ControlStore store;

    private readonly LookUpHs tariff;

    internal Classify(ControlStore store, LookUpHs tariff) => (this.store, this.tariff) = (store, tariff);

    /// <param name="facts">What is known of the item.</param>
    /// <param name="list">One list alone, or null for all in force.</param>
    /// <param name="most">Candidates at most, from 1.</param>
    /// <param name="on">The day whose editions answer; null for today.</param>
    /// <exception cref="BadInputException">No list in force, nothing to go by, or a property in a unit of another dimension than the law's.</exception>
    public Classification Run(ItemFacts facts, string? list = null, int most = 5, DateOnly? on = null)
    {
        if (facts is { Description: "", Cas: [] })
        {
            throw new BadInputException("TEXT", "words for the item, or a CAS number", "nothing");
        }

        var lists = Ready(list, on);
        return Classifier.Run(lists, facts, most) with
        {
            Hints = [.. facts.Hs.Length > 0 && tariff.Run(facts.Hs) is { } code ? [code.Text] : Array.Empty<Statement>(), .. TariffHints.Of(facts.Hs), .. lists.SelectMany(one => one.Hints(facts))],
            CatchAll = CatchAll.Of(facts),
            NotInForce = store.NotInForce(list, on),
        };
    }

    /// <summary>True when a list is in force, so that goods can be classified.</summary>
    public bool Possible => store.HasAny;

    /// <summary>An entry or item held against the facts, found by them or not: one answer for each list in force that has the code.</summary>
    /// <param name="facts">What is known of the item.</param>
    /// <param name="code">An entry such as <c>1C210</c>, or an item such as <c>1C210.a</c>.</param>
    /// <param name="list">One list alone, or null for all in force.</param>
    /// <param name="on">The day whose editions answer; null for today.</param>
    /// <exception cref="BadInputException">No list in force.</exception>
    public IReadOnlyList<HeldCode> Against(ItemFacts facts, string code, string? list = null, DateOnly? on = null) =>
        [.. Ready(list, on).Select(one => one.Against(facts, code.Trim().TrimEnd('.'))).OfType<HeldCode>()];

    private IReadOnlyList<ClassifiedList> Ready(string? list, DateOnly? on) => [.. store.InForce(list, on).Select(store.Classified)];
}
