using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.States.Destinations;
using Pillar.States.Profiles;

namespace Pillar.Cli.Commands.States;

/// <summary><c>pillar states import-groups FILE</c>: a table of destination facts comes into use.</summary>
internal static class ImportGroupsCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "CSV with the columns territory,kind,group,part,source,provision,asOf" };
        var accept = new Option<bool>("--accept") { Description = "Take a table that is older or has many fewer restrictions than the one in use" };
        var command = new Command("import-groups", "Import country groups and embargo facts; a source in the file replaces the same source in use")
        {
            file,
            accept,
        };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(file), session.Arguments.GetValue(accept)));
    }

    private static int Run(Session session, string file, bool accept)
    {
        var result = session.States.Import(session.Home, session.Audit, session.Clock).Run(file, accept);
        if (session.Json)
        {
            session.Out.WriteLine(ProfileJson.ImportGroups(result, session.Language));
        }

        if (result.Refusal is { } refusal)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
            return ExitCodes.BadInput;
        }

        if (!session.Json)
        {
            Print(session, result);
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, ImportDestinationFacts.Result result)
    {
        foreach (var table in result.After)
        {
            var before = result.Before.FirstOrDefault(edition => edition.Source == table.Source)?.Facts ?? 0;
            var day = table.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            session.Out.WriteLine(StatesCliText.Say(table.Imported ? "table-imported" : "table-bundled", session.Language, table.Source, table.Facts, before, day));
        }
    }
}
