using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.States;
using Pillar.States.Profiles;

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
        var within = new Option<string?>("--in") { Description = "Only the States of a set: an M49 code, an organisation or your own", HelpName = "SET" };
        var command = new Command("list", "List States and territories") { group, members, within };
        return command.Does(session => Run(
            session, [.. new[] { session.Arguments.GetValue(group), session.Arguments.GetValue(within) }.OfType<string>()], session.Arguments.GetValue(members)));
    }

    private static int Run(Session session, string[] within, bool members)
    {
        var sets = Array.ConvertAll(within, session.States.Sets.Require);
        var territories = session.States.All
            .Where(territory => Array.TrueForAll(sets, set => set.Members.Contains(territory)) && (!members || territory.Standing == Standing.Member))
            .ToList();
        if (session.Json)
        {
            session.Out.WriteLine(ProfileJson.List(session.States, territories));
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
