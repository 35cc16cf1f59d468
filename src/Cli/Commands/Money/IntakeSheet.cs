using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Money;

/// <summary>What an intake found, for a person: the counts, then each payment that does not pass with its reasons.</summary>
internal sealed class IntakeSheet(Session session)
{
    private const int MostShown = 50;

    public void Write(IntakeJob job, IntakeResult result)
    {
        var counts = result.Counts;
        Wrapped.Write(session.Out, "", Say("headline", Say("outcome-" + result.Outcome.Word()), counts.All, counts.Passed, counts.Referred, counts.Held));
        Wrapped.Write(session.Out, "", IntakeResult.NotClearance.In(session.Language));
        foreach (var missing in result.Missing)
        {
            Wrapped.Write(session.Out, "  ", missing.In(session.Language));
        }

        foreach (var answer in result.Alerts.OrderByDescending(static answer => answer.Outcome).ThenByDescending(static answer => answer.Score).Take(MostShown))
        {
            Write(answer);
        }

        if (counts.Referred + counts.Held > MostShown)
        {
            session.Out.WriteLine(Say("more", counts.Referred + counts.Held - MostShown));
        }

        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", Say("lists", string.Join(", ", result.Lists.Select(static list => $"{list.Id} {list.Edition}"))));
        Wrapped.Write(session.Out, "", Say("batch", result.Batch));
        if (job.Output.Length > 0)
        {
            session.Out.WriteLine(Say("output", job.Output));
        }

        var seconds = result.Elapsed.TotalSeconds;
        session.Out.WriteLine(Say("speed", (seconds > 0 ? counts.All / seconds : 0).ToString("0", CultureInfo.InvariantCulture), seconds.ToString("0.00", CultureInfo.InvariantCulture)));
    }

    private void Write(PaymentAnswer answer)
    {
        session.Out.WriteLine();
        var (payment, debtor, creditor) = (answer.Payment, answer.Payment.The(PaymentRole.Debtor), answer.Payment.The(PaymentRole.Creditor));
        Wrapped.Write(session.Out, $"{Say("outcome-" + answer.Outcome.Word())} ", $"{payment.Reference}: {answer.Amount}, {debtor?.Shown ?? "?"} → {creditor?.Shown ?? "?"} ({payment.Field})");
        foreach (var reason in answer.Reasons)
        {
            Wrapped.Write(session.Out, $"  [{Say("kind-" + reason.Kind.PaymentWord())}] ", reason.Text.In(session.Language));
        }

        foreach (var unknown in answer.Unknown)
        {
            Wrapped.Write(session.Out, "  ", Say("unknown", unknown.In(session.Language)));
        }
    }

    private string Say(string key, params object[] values) => PaymentCliText.Say(key, session.Language, values);
}
