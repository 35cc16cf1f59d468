using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Review;
using Pillar.Review.Mandate;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review confirm</c>: a person has compared the words here with the resolution.</summary>
internal static class ConfirmCommand
{
    public static Command Create()
    {
        var basis = new Option<string>("--basis") { Description = "What the words were compared with, such as S/RES/1540 (2004) and where it was read", HelpName = "TEXT", Required = true };
        var paragraph = new Option<string?>("--paragraph") { Description = "Only this paragraph of the mandate, such as 1540:3(a); else the template", HelpName = "ID" };
        return new Command("confirm", "Record that you compared the words of the template, or of a paragraph, with the resolution") { basis, paragraph }
            .Does(session => Run(session, session.Arguments.GetRequiredValue(basis), session.Arguments.GetValue(paragraph)));
    }

    private static int Run(Session session, string basis, string? paragraph)
    {
        var (take, actor) = (session.Review.TakeStep(session.Audit, session.Clock), Actor.OfOperatingSystem());
        var confirmation = paragraph is null ? take.Confirm(basis, actor) : take.Confirm(MandateBook.Bundled.Require(paragraph), basis, actor);
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
