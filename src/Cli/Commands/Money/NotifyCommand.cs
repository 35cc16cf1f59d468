using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money notify CASE</c>: the holder is told.</summary>
internal static class NotifyCommand
{
    private static readonly Argument<long> Case = MoneyOptions.Case();
    private static readonly Option<string> How = MoneyOptions.Text("--how", "How he was told: by letter, by hand");

    public static Command Create() => new Command("notify", "Record that the holder was told of the freeze") { Case, How }.Does(Run);

    private static int Run(Session session) =>
        MoneyOptions.Answer(session, session.Transfers.Freezing.NotifyHolder.Run(session.Arguments.GetRequiredValue(Case), session.Arguments.GetValue(How)!, MoneyOptions.Who));
}
