using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.States;
using Pillar.States.Profiles;
using Pillar.States.Ratings;
using Pillar.States.Sets;
using Pillar.States.Treaties;
using Pillar.States.Words;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.States;

/// <summary><c>pillar states show STATE</c>: everything this program knows about one State or territory.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var state = new Argument<string>("STATE") { Description = "A code or a name, in any of the six languages" };
        var command = new Command("show", "Show names, sets, neighbours, treaties, ratings and destination facts of one State or territory") { state };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(state)));
    }

    private static int Run(Session session, string word)
    {
        var meaning = session.States.Read(word);
        if (meaning.Territory is not { } territory)
        {
            session.Error.WriteLine(NotOne(session, meaning.Kind, word));
            return ExitCodes.BadInput;
        }

        var profile = StateProfile.Of(session.States, territory);
        if (session.Json)
        {
            session.Out.WriteLine(ProfileJson.Show(session.States, profile, session.Language));
            return ExitCodes.Done;
        }

        foreach (var line in Lines(session, territory))
        {
            session.Out.WriteLine(line);
        }

        Treaties(session, profile);
        Ratings(session, profile);

        return ExitCodes.Done;
    }

    private static string NotOne(Session session, WordKind kind, string word)
    {
        var key = kind switch
        {
            WordKind.Several => "not-one-several",
            WordKind.FormerState => "not-one-former",
            WordKind.NoTerritory => "not-one-none",
            _ => "not-one-unknown",
        };
        return StatesCliText.Say(key, session.Language, Printable.Line(word, 120));
    }

    private static IEnumerable<string> Lines(Session session, Territory territory)
    {
        yield return TerritoryLine.Name(session, territory);
        yield return Labelled("codes", Codes(session, territory));
        foreach (var language in UnLanguages.All)
        {
            yield return $"  {language}: {Names(session, territory, language)}";
        }

        foreach (var line in Places(session, territory).Where(line => line.Length > 0))
        {
            yield return line;
        }

        foreach (var note in StatesModule.NotesOn(territory))
        {
            yield return Labelled("note", note.In(session.Language));
        }

        foreach (var line in Facts(session, territory))
        {
            yield return line;
        }

        string Labelled(string label, string value) => Label(session, label, value);
    }

    private static IEnumerable<string> Places(Session session, Territory territory)
    {
        yield return territory.Standing switch
        {
            Standing.Member => Label(session, "group", StatesModule.GroupName(territory.Group).In(session.Language)),
            Standing.Observer => Label(session, "standing", StatesCliText.Say("observer", session.Language)),
            _ => "",
        };
        yield return territory.Follows.Length == 0 ? "" : Label(session, "follows", TerritoryLine.Follows(session, territory));
        string[] regions = [territory.IntermediateRegion, territory.SubRegion, territory.Region];
        yield return Label(
            session, "region", string.Join(" · ", regions.Where(code => code.Length > 0).Select(code => StatesModule.RegionName(code).In(session.Language))));
        yield return Label(
            session,
            "neighbours",
            string.Join(", ", session.States.NeighboursOf(territory.Alpha2).Select(neighbour => TerritoryLine.Name(session, neighbour))));
        var organisations = string.Join(", ", session.States.Sets.OrganisationsOf(territory).Select(static set => set.Code));
        yield return organisations.Length == 0
            ? ""
            : Label(session, "organisations", StatesCliText.Say("organisations", session.Language, organisations, StateSets.OrganisationsAsOf));
        yield return Label(session, "own-sets", string.Join(", ", session.States.Sets.Own.Where(set => set.Members.Contains(territory))
            .Select(set => StatesCliText.Say("organisations", session.Language, set.Code, set.AsOf!.Value))));
        yield return Label(session, "languages", string.Join(", ", territory.Languages));
    }

    /// <summary>A line for each instrument with data, its date last, and one for those without.</summary>
    private static void Treaties(Session session, StateProfile profile)
    {
        session.Out.WriteLine(StatesCliText.Say("treaties", session.Language));
        foreach (var standing in profile.Treaties.Where(static t => t.Status != TreatyStatus.NoData))
        {
            var status = StatesCliText.Say($"status-{standing.Status.Word()}", session.Language);
            Wrapped.Write(session.Out, "  ", StatesCliText.Say(
                standing.Day is null ? "treaty-undated" : "treaty", session.Language, standing.Treaty.Code, status, Day(standing.Day), standing.Edition!.AsOf));
        }

        var unknown = string.Join(", ", profile.Treaties.Where(static t => t.Status == TreatyStatus.NoData).Select(static t => t.Treaty.Code));
        if (unknown.Length > 0)
        {
            Wrapped.Write(session.Out, "  ", StatesCliText.Say("treaties-no-data", session.Language, unknown));
        }
    }

    private static void Ratings(Session session, StateProfile profile)
    {
        if (profile.Fatf is not { } fatf)
        {
            Wrapped.Write(session.Out, "", FatfBook.NoData.In(session.Language));
            return;
        }

        session.Out.WriteLine(StatesCliText.Say(profile.Ratings.Count > 0 ? "ratings" : "ratings-none", session.Language, fatf.AsOf));
        foreach (var rated in profile.Ratings)
        {
            var history = string.Join(" → ", rated.History.Select(static given => $"{given.Rating.Word()} {given.Report.Month}"));
            Wrapped.Write(session.Out, "  ", StatesCliText.Say("rating", session.Language, rated.Field.Code, rated.Rating.Text().In(session.Language), history));
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<string> Facts(Session session, Territory territory)
    {
        var facts = session.States.DestinationFacts.Of(territory);
        yield return StatesCliText.Say(facts.Count > 0 ? "facts" : "no-facts", session.Language);
        foreach (var fact in facts)
        {
            yield return $"  {TerritoryLine.Fact(session, fact)}";
        }

        if (facts.Count > 0)
        {
            yield return $"  {StatesCliText.Say("not-the-law", session.Language)}";
        }
    }

    private static string Label(Session session, string label, string value) =>
        value.Length == 0 ? "" : StatesCliText.Say("label", session.Language, StatesCliText.Say($"label-{label}", session.Language), value);

    private static string Names(Session session, Territory territory, string language)
    {
        var shortName = session.States.NameIn(territory.Alpha2, language) ?? StatesCliText.Say("no-value", session.Language);
        var formal = session.States.FormalNameIn(territory.Alpha2, language);
        return formal is null || formal == shortName ? shortName : $"{shortName} — {formal}";
    }

    private static string Codes(Session session, Territory territory) => territory.Alpha3.Length == 0
        ? $"{territory.Alpha2} ({StatesCliText.Say("no-iso-code", session.Language)})"
        : $"{territory.Alpha2} {territory.Alpha3} {territory.Numeric}";
}
