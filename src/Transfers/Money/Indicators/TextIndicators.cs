namespace Pillar.Transfers.Money.Indicators;

/// <summary>Indicators that rest on the words of a payment.</summary>
internal static class TextIndicators
{
    /// <summary>The text speaks of weapons of mass destruction, their means of delivery, or a military end use.</summary>
    public static IEnumerable<Found> Sensitive(PaymentFacts facts) => Words(facts, "sensitive", "sensitive-words");

    /// <summary>The text speaks of cash.</summary>
    public static IEnumerable<Found> Cash(PaymentFacts facts) => Words(facts, "cash", "cash-mentioned");

    /// <summary>The text presses.</summary>
    public static IEnumerable<Found> Urgent(PaymentFacts facts) => Words(facts, "urgent", "urgency");

    /// <summary>What is paid for is named by words that fit everything, or not at all.</summary>
    public static IEnumerable<Found> Vague(PaymentFacts facts)
    {
        if (facts.Payment.Texts.Count == 0)
        {
            yield return new Found("no-description", facts.Payment.Field, "");
        }
        else if (WholeWords.Only("vague", facts.Text))
        {
            yield return new Found("vague-description", facts.Payment.Texts[0].Field, "", facts.Payment.Texts[0].Text);
        }
    }

    private static IEnumerable<Found> Words(PaymentFacts facts, string use, string code) =>
        from text in facts.Payment.Texts
        let word = WholeWords.First(use, text.Text)
        where word is not null
        select new Found(code, text.Field, "", word);
}
