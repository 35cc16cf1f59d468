using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Platform.Accounts;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money intake FILE…</c>: may these payments go?</summary>
internal static class IntakeCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "ISO 20022 pacs.008, pain.001 or camt.053, MT103, or CSV; plain or gzip",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string[]> Goods = new("--goods") { Description = "A transfer file (pillar assess) whose reference the payments may state", HelpName = "FILE" };
    private static readonly Option<string> Output = new("--out") { Description = "Where to write one row a payment", HelpName = "FILE" };

    /// <summary>Shared with <c>pillar money ownership</c>.</summary>
    public static Option<string> Ownership { get; } = new("--ownership")
    {
        Description = "CSV or JSON: owner,owned,share,from,to,source; ownership.csv of the data folder without this",
        HelpName = "FILE",
    };

    public static Command Create() => new Command("intake", "Take payments in: every field is screened, and each payment passes, is referred or is held")
    {
        Files, Goods, Ownership, Output,
    }.Does(Run);

    private static int Run(Session session)
    {
        var job = new IntakeJob(session.Arguments.GetRequiredValue(Files))
        {
            Goods = session.Arguments.GetValue(Goods) ?? [],
            Ownership = session.Arguments.GetValue(Ownership) ?? "",
            Output = session.Arguments.GetValue(Output) ?? "",
        };
        using var interrupt = new Interrupt();
        using var progress = new ProgressLine(session);
        try
        {
            var outcome = session.Transfers.Payments.Intake.Run(
                job, Actor.OfOperatingSystem(), done => progress.Show(() => PaymentCliText.Say("progress", session.Language, done)), interrupt.Token);
            progress.Dispose();
            return Answer(session, job, outcome);
        }
        catch (OperationCanceledException)
        {
            progress.Dispose();
            session.Error.WriteLine(PaymentCliText.Say("stopped", session.Language));
            return ExitCodes.Stopped;
        }
    }

    private static int Answer(Session session, IntakeJob job, IntakeOutcome outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
            return ExitCodes.BadInput;
        }

        var result = outcome.Result!;
        if (session.Json)
        {
            session.Out.WriteLine(IntakeJson.Text(result, session.Language));
        }
        else
        {
            new IntakeSheet(session).Write(job, result);
        }

        return result.Outcome switch { PaymentOutcome.Hold => ExitCodes.Deny, PaymentOutcome.Refer => ExitCodes.Refer, _ => ExitCodes.Done };
    }
}
