using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.States;

namespace Pillar.Cli.Commands.States;

/// <summary><c>pillar states list</c>: the territories with group and standing.</summary>
internal static class ListCommand
{
    private static readonly string[] Groups =
        ["african", "asia-pacific", "eastern-european", "latin-american-and-caribbean", "western-european-and-others", "grulac", "weog"];

    public static Command Create()
    {
        var group = new Option<string>("--group") { Description = "Only the Members of one regional group", HelpName = "GROUP" };
        group.AcceptOnlyFromAmong(Groups);
        var members = new Option<bool>("--members") { Description = "Only the Members of the United Nations" };
        var command = new Command("list", "List States and territories") { group, members };
        return command.Does(session => Run(session, session.Arguments.GetValue(group), session.Arguments.GetValue(members)));
    }

    private static int Run(Session session, string? group, bool members)
    {
        var wanted = StandingWords.ParseGroup(group);
        var territories = session.States.All
            .Where(territory => (wanted is null || territory.Group == wanted) && (!members || territory.Standing == Standing.Member))
            .ToList();
        if (session.Json)
        {
            StatesJson.Write(session.Out, [.. territories.Select(territory => TerritoryJson.Of(session.States, territory))]);
            return ExitCodes.Done;
        }

        foreach (var territory in territories)
        {
            session.Out.WriteLine(Line(session, territory));
        }

        session.Out.WriteLine(StatesCliText.Say("count", session.Language, territories.Count));
        return ExitCodes.Done;
    }

    private static string Line(Session session, Territory territory)
    {
        var name = TerritoryLine.Name(session, territory);
        var place = territory.Standing switch
        {
            Standing.Member => StatesModule.GroupName(territory.Group).In(session.Language),
            Standing.Observer => StatesCliText.Say("observer", session.Language),
            _ when territory.Follows.Length > 0 => TerritoryLine.Follows(session, territory),
            _ => "",
        };
        return place.Length == 0 ? $"{territory.Alpha2}  {name}" : $"{territory.Alpha2}  {name} · {place}";
    }
}
