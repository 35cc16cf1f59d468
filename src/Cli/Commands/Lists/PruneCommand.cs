using System.CommandLine;
using System.Text.Json;
using Pillar.Cli.Resources;
using Pillar.Screening.Lists;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists prune</c>: old editions go.</summary>
internal static class PruneCommand
{
    public static Command Create()
    {
        var keep = new Option<int>("--keep")
        {
            Description = "How many of the last imported editions of each list stay, at least 2",
            HelpName = "NUMBER",
            DefaultValueFactory = static _ => PruneLists.UsualKeep,
        };
        var days = new Option<int>("--days")
        {
            Description = "Editions imported in so many last days stay",
            HelpName = "NUMBER",
            DefaultValueFactory = static _ => PruneLists.UsualDays,
        };
        var command = new Command("prune", "Remove old editions of lists, never the one in force") { keep, days };
        return command.Does(session => Run(session, session.Arguments.GetValue(keep), session.Arguments.GetValue(days)));
    }

    private static int Run(Session session, int keep, int days)
    {
        var outcome = session.Screening.PruneLists.Run(keep, days);
        if (outcome.Refusal is { } refusal)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
            return ExitCodes.BadInput;
        }

        if (session.Json)
        {
            session.Out.WriteLine(JsonSerializer.Serialize([.. outcome.Editions], ImportJsonContext.Default.PrunedEditionArray));
            return ExitCodes.Done;
        }

        foreach (var edition in outcome.Editions)
        {
            session.Out.WriteLine(ListsCliText.Say(edition.Removed ? "pruned" : "prune-in-use", session.Language, edition.List, edition.Edition));
        }

        if (outcome.Editions.Count == 0)
        {
            session.Out.WriteLine(ListsCliText.Say("prune-nothing", session.Language));
        }

        return ExitCodes.Done;
    }
}
