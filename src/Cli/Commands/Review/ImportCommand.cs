using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Review;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review import FILE</c>: a filled-in form comes into the record, whole or not at all.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A form, CSV or XLSX; pillar review export writes one to fill in" };
        var command = new Command("import", "Take a filled-in form into the record, whole or not at all") { file };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(file)));
    }

    private static int Run(Session session, string file)
    {
        var outcome = session.Review.ImportForm(session.Audit, session.Clock).Run(file, Actor.OfOperatingSystem());
        return ReviewOptions.Taken(
            session, outcome, () => ReviewJson.Import(outcome, session.Language), () => ReviewOptions.Say(session, "imported", outcome.File, outcome.Taken, string.Join(", ", outcome.States), outcome.Rows - outcome.Taken));
    }
}
