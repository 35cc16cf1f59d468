using System.CommandLine;
using Pillar.Screening.Lists;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists list</c>: which lists are in force, and how old they are.</summary>
internal static class ListCommand
{
    public static Command Create() => new Command("list", "Show the lists in force, their age and their number of records").Does(Run);

    private static int Run(Session session)
    {
        var lists = session.Screening.ListCatalogue.Run();
        if (session.Json)
        {
            session.Out.WriteLine(ListsJson.Lists(lists));
            return ExitCodes.Done;
        }

        foreach (var list in lists)
        {
            ListLine.Write(session.Out, list, session.Language, DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime));
        }

        return ExitCodes.Done;
    }
}
