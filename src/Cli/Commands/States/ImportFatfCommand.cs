using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.States.Ratings;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.States;

/// <summary><c>pillar states import-fatf FILE</c>: the FATF's table of ratings comes into use.</summary>
internal static class ImportFatfCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "CSV with iso3, report_type, report_date and a column for each rating (R.7, IO11 …)" };
        var asOf = new Option<string?>("--as-of") { Description = "Day of the table; else the day in the file's name", HelpName = "YYYY-MM-DD" };
        var accept = new Option<bool>("--accept") { Description = "Take a table with many fewer jurisdictions than the one in use" };
        var command = new Command("import-fatf", "Import the FATF's table of ratings, with its history") { file, asOf, accept };
        return command.Does(session => Run(
            session, session.Arguments.GetRequiredValue(file), CommandDays.Read(session.Arguments.GetValue(asOf), "--as-of"), session.Arguments.GetValue(accept)));
    }

    private static int Run(Session session, string file, DateOnly? asOf, bool accept)
    {
        var result = session.States.ImportFatf(session.Home, session.Audit, session.Clock).Run(file, asOf, accept);
        if (session.Json)
        {
            session.Out.WriteLine(RatingsJson.Import(result, session.Language));
        }

        if (result.Refusal is { } refusal)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
            return ExitCodes.BadInput;
        }

        if (!session.Json)
        {
            var edition = result.Edition;
            session.Out.WriteLine(StatesCliText.Say("fatf-imported", session.Language, edition.Jurisdictions.Count, edition.Reports.Count, edition.AsOf));
            if (result.Before is { } before && before.AsOf > edition.AsOf)
            {
                session.Out.WriteLine(StatesCliText.Say("fatf-newer-in-use", session.Language, before.AsOf));
            }
        }

        return ExitCodes.Done;
    }
}
