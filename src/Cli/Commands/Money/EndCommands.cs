using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Transfers.Money.Freezing;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money release|return|uphold|countersign CASE --reason TEXT</c>: what two persons decide.</summary>
internal static class EndCommands
{
    private static readonly Argument<long> Case = MoneyOptions.Case();
    private static readonly Option<string> Reason = MoneyOptions.Reason();
    private static readonly Option<string> Absent = MoneyOptions.Text("--absent", "Who of two is absent and why: one who did not freeze decides alone, the other countersigns");

    public static Command Release() => new Command("release", "Release a false positive: the first officer proposes, a second one releases") { Case, Reason, Absent }
        .Does(session => End(session, session.Transfers.Freezing.EndFreeze.Release));

    public static Command Return() => new Command("return", "Return what a delisted party held: the first officer proposes, a second one returns") { Case, Reason, Absent }
        .Does(session => End(session, session.Transfers.Freezing.EndFreeze.Return));

    public static Command Uphold() => new Command("uphold", "Turn down a contest or a proposal: the freeze stands") { Case, Reason }
        .Does(session => Said(session, session.Transfers.Freezing.ContestFreeze.Uphold));

    public static Command Countersign() => new Command("countersign", "Put your word to what was decided in your absence") { Case, Reason }
        .Does(session => Said(session, session.Transfers.Freezing.EndFreeze.Countersign));

    private static int End(Session session, Func<long, string, string, Actor, CaseOutcome> end) => MoneyOptions.Answer(
        session, end(session.Arguments.GetRequiredValue(Case), session.Arguments.GetRequiredValue(Reason), session.Arguments.GetValue(Absent)!, MoneyOptions.Who));

    private static int Said(Session session, Func<long, string, Actor, CaseOutcome> say) =>
        MoneyOptions.Answer(session, say(session.Arguments.GetRequiredValue(Case), session.Arguments.GetRequiredValue(Reason), MoneyOptions.Who));
}
