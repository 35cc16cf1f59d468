using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Commands.States;
using Pillar.States.Sets;
using Pillar.States.Treaties;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Treaties;

/// <summary><c>pillar treaties next TREATY</c>: which region first, and which States are nearest, with the reasons.</summary>
internal static class NextCommand
{
    private const int UsualTake = 10;
    private const int NearestOfFirst = 5;

    public static Command Create()
    {
        var code = new Argument<string>("TREATY") { Description = "Code of the treaty, such as ICSANT" };
        var within = new Option<string?>("--in") { Description = "Only States of this set: a regional group, an M49 code, an organisation or your own", HelpName = "SET" };
        var take = new Option<int>("--take") { Description = "How many States are shown; JSON has all", HelpName = "NUMBER", DefaultValueFactory = static _ => UsualTake };
        var command = new Command("next", "Show which region comes first and which States are nearest to joining, with reasons") { code, within, take };
        return command.Does(session => Run(
            session, session.Arguments.GetRequiredValue(code), session.Arguments.GetValue(within), session.Arguments.GetValue(take)));
    }

    private static int Run(Session session, string code, string? within, int take)
    {
        if (take < 1)
        {
            throw new BadInputException("--take", "a number from 1 on", take.ToString(CultureInfo.InvariantCulture));
        }

        var set = within is null ? null : session.States.Sets.Require(within);
        var answer = session.States.ReachableNext.Run(session.States.TreatyBook.Require(code), set);
        if (session.Json)
        {
            session.Out.WriteLine(TreatiesJson.Next(session.States, answer, session.Language));
            return ExitCodes.Done;
        }

        TreatyLines.Head(session, answer.Treaty, answer.Edition);
        if (answer.Edition is not null)
        {
            Print(session, answer, take);
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, NextAnswer answer, int take)
    {
        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", answer.First is { } first
            ? TreatyLines.Say(session, "first", first.Set.Name.In(session.Language), first.Count.SignedOnly, first.Count.Neither, first.Count.Members)
            : TreatyLines.Say(session, "nobody-missing"));
        if (answer.First is { } group && answer.NearestIn(group.Set).Take(NearestOfFirst).Select(static near => near.State.Alpha2).ToList() is { Count: > 0 } nearest)
        {
            Wrapped.Write(session.Out, "", TreatyLines.Say(session, "nearest-there", TreatyLines.Names(session, nearest), answer.Treaty.Code, group.Set.Code));
        }

        TreatyLines.Sets(session, "by-group", answer.Groups);
        Wrapped.Write(session.Out, "", NextAnswer.SetOrder.In(session.Language));
        if (answer.States.Count > 0)
        {
            States(session, answer, take);
        }

        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", Treaty.Neutral.In(session.Language));
    }

    private static void States(Session session, NextAnswer answer, int take)
    {
        session.Out.WriteLine();
        var shown = Math.Min(take, answer.States.Count);
        session.Out.WriteLine(answer.Within is { } set
            ? TreatyLines.Say(session, "nearest-in", shown, answer.States.Count, set.Name.In(session.Language))
            : TreatyLines.Say(session, "nearest", shown, answer.States.Count));
        foreach (var near in answer.States.Take(take))
        {
            Wrapped.Write(session.Out, $"  {near.State.Alpha2}  ", TreatyLines.Say(session, "named", TerritoryLine.Name(session, near.State), Reasons(session, near)));
        }

        Wrapped.Write(session.Out, "", NextAnswer.Order.In(session.Language));
        Wrapped.Write(session.Out, "", TreatyLines.Say(session, "organisations-as-of", TreatyLines.Day(StateSets.OrganisationsAsOf)));
    }

    private static string Reasons(Session session, NextState near) => near.Reasons.Count == 0
        ? TreatyLines.Say(session, "no-reason")
        : string.Join(TreatyLines.Say(session, "between") + " ", near.Reasons.Select(reason => reason.Text.In(session.Language)));
}
