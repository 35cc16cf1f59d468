using System.Globalization;
using Pillar.Platform.Accounts;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Use case: an amount was written down wrongly. The correction is a new event that posts the difference; the old one stays.</summary>
public sealed class CorrectHolding
{
    private readonly FreezeDesk desk;

    internal CorrectHolding(FreezeDesk desk) => this.desk = desk;

    /// <param name="number">The case.</param>
    /// <param name="holding">Number of the holding.</param>
    /// <param name="amount">What is frozen in truth, <c>EUR 1205.00</c>.</param>
    /// <param name="reason">What was wrong.</param>
    /// <param name="by">Who corrects.</param>
    /// <exception cref="Pillar.Vocabulary.BadInputException">Amount or reason cannot be understood.</exception>
    public CaseOutcome Run(long number, long holding, string amount, string reason, Actor by)
    {
        var words = CaseChecks.Required(reason, "reason");
        var (now, _, refusal) = Amount.Read(amount, "amount");
        return refusal is null ? desk.Record(number, by, (about, _) => Decide(about, holding, now, words)) : new(null, null, refusal);
    }

    private Decision Decide(FreezeCase about, long number, Amount now, string reason)
    {
        if (CaseMoves.Check(about, CaseStep.Correct) is { } refusal)
        {
            return refusal;
        }

        return about.Holdings().FirstOrDefault(h => h.Number == number && h.Amount.Currency == now.Currency) is { } holding
            ? Draft.Of(about, CaseStep.Correct, reason) with
            {
                Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["holding"] = number.ToString(CultureInfo.InvariantCulture), ["corrects"] = Corrected(about, number) },
                Postings = [new(number, holding.Key, now with { Value = now.Value - holding.Amount.Value }, desk.Today)],
            }
            : Refusals.NoSuchHolding(about.Number, number);
    }

    /// <summary>The last event that wrote the amount down.</summary>
    private static string Corrected(FreezeCase about, long holding) => about.Events
        .Last(e => e.Step is CaseStep.Freeze or CaseStep.Correct && e.Postings.Any(p => p.Holding == holding)).Number.ToString(CultureInfo.InvariantCulture);
}
