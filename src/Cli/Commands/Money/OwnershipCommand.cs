using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money ownership [COMPANY]</c>: who stands behind a company?</summary>
internal static class OwnershipCommand
{
    private static readonly Argument<string> Company = new("COMPANY") { Description = "As written in the file; every company with a listed owner without it", DefaultValueFactory = static _ => "" };
    private static readonly Option<string> AsOf = new("--as-of") { Description = "The day, YYYY-MM-DD; today without this", HelpName = "DATE" };

    public static Command Create() =>
        new Command("ownership", "Show who stands behind a company, and which owners are listed") { Company, IntakeCommand.Ownership, AsOf }.Does(Run);

    private static int Run(Session session)
    {
        var answers = session.Transfers.Payments.Owners.Run(
            session.Arguments.GetValue(Company)!, session.Arguments.GetValue(IntakeCommand.Ownership) ?? "", MoneyOptions.CalendarDay(session.Arguments.GetValue(AsOf), "--as-of"));
        if (session.Json)
        {
            session.Out.WriteLine(OwnersJson.Text(answers, session.Language));
        }
        else
        {
            var sheet = new OwnershipSheet(session);
            foreach (var answer in answers)
            {
                sheet.Write(answer);
            }

            if (answers.Count == 0)
            {
                session.Out.WriteLine(PaymentCliText.Say("no-listed", session.Language));
            }
        }

        return answers.SelectMany(static answer => answer.Reasons).Select(static reason => reason.Kind.PaymentWord()).ToHashSet() switch
        {
            var kinds when kinds.Contains("hold") => ExitCodes.Deny,
            var kinds when kinds.Contains("refer") => ExitCodes.Refer,
            _ => ExitCodes.Done,
        };
    }
}
