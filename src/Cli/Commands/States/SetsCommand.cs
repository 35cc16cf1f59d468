using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.States.Sets;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.States;

/// <summary><c>pillar states sets …</c>: the sets of States, and those a user makes.</summary>
internal static class SetsCommand
{
    public static Command Create() => new("sets", "Show the sets of States, and make your own") { List(), Show(), Add(), Remove() };

    private static Command List() => new Command("list", "List every set: groups, M49 regions, organisations and your own").Does(static session =>
    {
        if (session.Json)
        {
            session.Out.WriteLine(SetsJson.List(session.States.Sets.All, session.Language));
            return ExitCodes.Done;
        }

        foreach (var set in session.States.Sets.All)
        {
            Wrapped.Write(session.Out, set.Code.PadRight(Math.Max(set.Code.Length + 1, 14)), Title(session, set));
        }

        return ExitCodes.Done;
    });

    private static Command Show()
    {
        var name = new Argument<string>("SET") { Description = "A regional group, an M49 code, an organisation or a set of your own" };
        return new Command("show", "Show the States of a set") { name }.Does(session =>
        {
            var set = session.States.Sets.Require(session.Arguments.GetRequiredValue(name));
            if (session.Json)
            {
                session.Out.WriteLine(SetsJson.One(set, session.Language));
                return ExitCodes.Done;
            }

            Wrapped.Write(session.Out, "", Title(session, set));
            set.Members.ToList().ForEach(member => session.Out.WriteLine($"  {member.Alpha2}  {TerritoryLine.Name(session, member)}"));
            return ExitCodes.Done;
        });
    }

    private static Command Add()
    {
        var name = new Argument<string>("NAME") { Description = "What the set is called" };
        var states = new Argument<string[]>("STATE") { Description = "Members of the United Nations, by name or code", Arity = ArgumentArity.OneOrMore };
        var asOf = new Option<string?>("--as-of") { Description = "Day of the membership; today when not given", HelpName = "YYYY-MM-DD" };
        return new Command("add", "Make a set of States of your own") { name, states, asOf }.Does(session =>
        {
            var day = CommandDays.Read(session.Arguments.GetValue(asOf), "--as-of");
            var word = session.Arguments.GetRequiredValue(name);
            var refusal = session.States.EditSets(session.Home, session.Audit, session.Clock).Add(word, session.Arguments.GetRequiredValue(states), day);
            return Done(session, refusal, () => session.States.Sets.Require(word), "set-made");
        });
    }

    private static Command Remove()
    {
        var name = new Argument<string>("NAME") { Description = "A set of your own" };
        return new Command("remove", "Remove a set of your own") { name }.Does(session =>
        {
            var set = session.States.Sets.Require(session.Arguments.GetRequiredValue(name));
            return Done(session, session.States.EditSets(session.Home, session.Audit, session.Clock).Remove(set.Code), () => set, "set-removed");
        });
    }

    private static int Done(Session session, Refusal? refusal, Func<StateSet> set, string said)
    {
        if (refusal is not null)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
            return ExitCodes.BadInput;
        }

        session.Out.WriteLine(session.Json
            ? SetsJson.One(set(), session.Language)
            : StatesCliText.Say(said, session.Language, set().Code, set().Members.Count));
        return ExitCodes.Done;
    }

    private static string Title(Session session, StateSet set) => set.AsOf is { } day
        ? StatesCliText.Say("set-dated", session.Language, set.Name.In(session.Language), set.Members.Count, day)
        : StatesCliText.Say("set", session.Language, set.Name.In(session.Language), set.Members.Count);
}
