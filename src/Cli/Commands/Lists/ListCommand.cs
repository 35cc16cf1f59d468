using System.CommandLine;
using System.Text.Json;

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
            session.Out.WriteLine(JsonSerializer.Serialize(lists.Select(ListJson.Of).ToArray(), ListsJson.Default.ListJsonArray));
            return ExitCodes.Done;
        }

        foreach (var list in lists)
        {
            session.Out.WriteLine(ListLine.Of(list, session.Language));
        }

        return ExitCodes.Done;
    }
}
