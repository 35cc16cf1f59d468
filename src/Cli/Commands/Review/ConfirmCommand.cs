using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Review;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review confirm</c>: a person has compared the template's words with the resolution.</summary>
internal static class ConfirmCommand
{
    public static Command Create()
    {
        var basis = new Option<string>("--basis") { Description = "What the words were compared with, such as S/RES/1540 (2004) and where it was read", HelpName = "TEXT", Required = true };
        return new Command("confirm", "Record that you compared the template's words with the resolution") { basis }
            .Does(session => Run(session, session.Arguments.GetRequiredValue(basis)));
    }

    private static int Run(Session session, string basis)
    {
        var confirmation = session.Review.TakeStep(session.Audit, session.Clock).Confirm(basis, Actor.OfOperatingSystem());
        if (session.Json)
        {
            session.Out.WriteLine(ReviewJson.Confirmation(confirmation));
        }
        else
        {
            ReviewOptions.Say(session, "confirmed", confirmation.Basis, confirmation.Actor);
        }

        return ExitCodes.Done;
    }
}
