using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Screening.Judgements;

/// <summary>What the words of a judgement must be.</summary>
internal static class JudgementChecks
{
    private const int LongestReason = 500;
    private const int LongestCustomer = 200;

    /// <summary>The reason without space around it. A dismissal without a reason would be worth nothing later.</summary>
    public static string Reason(string reason) => Line("reason", reason.Trim(), "a reason", LongestReason);

    /// <summary>Refuses a customer id that is too long or holds control characters; empty is no id.</summary>
    public static void Customer(string customer)
    {
        if (customer.Length > 0)
        {
            Line("customer", customer, "an id", LongestCustomer);
        }
    }

    private static string Line(string field, string text, Phrase what, int longest)
    {
        if (text.Length == 0)
        {
            throw new BadInputException(field, what, "nothing");
        }

        if (text.Length > longest)
        {
            throw new BadInputException(field, $"at most {longest} characters", $"{text.Length}");
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (Printable.IsHidden(rune) && rune.Value is not (0x200C or 0x200D))
            {
                throw new BadInputException(field, "one line without control or direction characters", $"U+{rune.Value:X4}");
            }
        }

        return text;
    }
}
