using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>An exemption as its authority decided it.</summary>
/// <param name="Kind"><c>basic</c> or <c>extraordinary</c> expenses.</param>
/// <param name="Holding">From which holding.</param>
/// <param name="Amount">How much, <c>EUR 300.00</c>.</param>
/// <param name="Authority">Who decided it.</param>
/// <param name="Decision">Reference of the decision.</param>
/// <param name="Reason">For what.</param>
public sealed record ExemptionRequest(string Kind, long Holding, string Amount, string Authority, string Decision, string Reason);

/// <summary>Use case: funds are let go for basic or extraordinary expenses, as an authority decided. This program records the decision and never makes it.</summary>
public sealed class GrantExemption
{
    private readonly FreezeDesk desk;

    internal GrantExemption(FreezeDesk desk) => this.desk = desk;

    /// <param name="number">The case.</param>
    /// <param name="request">What was decided.</param>
    /// <param name="by">Who records it.</param>
    /// <exception cref="BadInputException">A field cannot be understood.</exception>
    public CaseOutcome Run(long number, ExemptionRequest request, Actor by)
    {
        if (request.Kind is not ("basic" or "extraordinary"))
        {
            throw new BadInputException("kind", "basic or extraordinary", $"{request.Kind}");
        }

        var (authority, decision) = (CaseChecks.Optional(request.Authority, "authority"), CaseChecks.Optional(request.Decision, "decision"));
        var reason = CaseChecks.Required(request.Reason, "reason");
        var (amount, _, refusal) = Amount.Read(request.Amount, "amount");
        refusal ??= authority.Length == 0 || decision.Length == 0 ? Refusals.NoAuthority() : null;
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["kind"] = request.Kind,
            ["authority"] = authority,
            ["decision"] = decision,
            ["holding"] = request.Holding.ToString(CultureInfo.InvariantCulture),
        };
        return refusal is null ? desk.Record(number, by, (about, _) => Decide(about, request.Holding, amount, Draft.Of(about, CaseStep.Exempt, reason) with { Facts = facts })) : new(null, null, refusal);
    }

    private Decision Decide(FreezeCase about, long number, Amount amount, Draft draft)
    {
        if (CaseMoves.Check(about, CaseStep.Exempt) is { } refusal)
        {
            return refusal;
        }

        return about.Holdings().FirstOrDefault(h => h.Number == number && h.Amount.Currency == amount.Currency) is not { } holding ? Refusals.NoSuchHolding(about.Number, number)
            : amount.Value > holding.Amount.Value ? Refusals.AboveFrozen(amount.ToString(), holding.Amount.ToString())
            : draft with { Postings = [new(number, holding.Key, amount with { Value = -amount.Value }, desk.Today)] };
    }
}
