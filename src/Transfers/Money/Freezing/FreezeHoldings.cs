using Pillar.Platform.Accounts;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Something to be frozen.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Account">Which account or asset, in the officer's words.</param>
public sealed record NewHolding(Amount Amount, string Account);

/// <summary>Use case: what the holder has is frozen. What is found later is frozen by the same step again.</summary>
public sealed class FreezeHoldings
{
    private readonly FreezeDesk desk;

    internal FreezeHoldings(FreezeDesk desk) => this.desk = desk;

    /// <param name="number">The case.</param>
    /// <param name="holdings">Each <c>EUR 1250.00 ACCOUNT</c>; none where the holder has nothing here, which is a freeze to be reported too.</param>
    /// <param name="at">When it took effect; null for now.</param>
    /// <param name="by">Who freezes.</param>
    /// <exception cref="BadInputException">A holding cannot be understood.</exception>
    /// <exception cref="IOException">The freeze or its audit line could not be written: nothing was frozen.</exception>
    public CaseOutcome Run(long number, IReadOnlyList<string> holdings, DateTimeOffset? at, Actor by)
    {
        var read = new List<NewHolding>();
        foreach (var text in holdings)
        {
            var (amount, account, refusal) = Amount.Read(text, "holding");
            if (refusal is not null)
            {
                return new(null, null, refusal);
            }

            read.Add(new(amount, account.Any(char.IsLetterOrDigit) ? CaseChecks.Required(account, "holding") : throw new BadInputException("holding", "an account or asset after the amount", $"{text}")));
        }

        return desk.Record(number, by, (about, cases) => Decide(about, cases, read, at));
    }

    private Decision Decide(FreezeCase about, IReadOnlyList<FreezeCase> cases, List<NewHolding> holdings, DateTimeOffset? at)
    {
        var keys = holdings.ConvertAll(h => desk.Seal.Account(h.Account));
        if ((CaseMoves.Check(about, CaseStep.Freeze) ?? Time(about, at) ?? Frozen(cases, keys)) is { } refusal)
        {
            return refusal;
        }

        var last = about.Holdings().Count;
        var day = DateOnly.FromDateTime((at ?? desk.Now).UtcDateTime);
        var draft = Draft.Of(about, CaseStep.Freeze, "");
        return draft with
        {
            At = at,
            Postings = [.. holdings.Select((h, i) => new Posting(last + i + 1, keys[i], h.Amount, day))],
            Text = draft.Text with { Accounts = [.. draft.Text.Accounts, .. holdings.Select(static h => h.Account)] },
        };
    }

    private Refusal? Time(FreezeCase about, DateTimeOffset? at) =>
        at > desk.Now ? Refusals.NotYet() : at < about.Listed ? Refusals.BeforeListing() : null;

    /// <summary>The first account that is frozen already, in any case, or stands twice among the new ones.</summary>
    private static Refusal? Frozen(IReadOnlyList<FreezeCase> cases, List<string> keys)
    {
        foreach (var found in cases)
        {
            if (found.Holdings().FirstOrDefault(h => h.Amount.Value != 0 && keys.Contains(h.Key)) is { } holding)
            {
                return Refusals.AlreadyFrozen(found.Number, holding.Number);
            }
        }

        return keys.Distinct(StringComparer.Ordinal).Count() == keys.Count ? null : Refusals.Twice();
    }
}
