using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.States;
using Pillar.States.Destinations;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.States;

/// <summary>A territory and its facts as lines for people.</summary>
internal static class TerritoryLine
{
    /// <summary>The name in the session's language, else in English, else the code.</summary>
    public static string Name(Session session, Territory territory) =>
        session.States.NameIn(territory.Alpha2, session.Language.Name)
        ?? session.States.NameIn(territory.Alpha2, "en")
        ?? territory.Alpha2;

    public static string NameOf(Session session, string alpha2) =>
        session.States.Get(alpha2) is { } territory ? Name(session, territory) : alpha2;

    public static string Follows(Session session, Territory territory) =>
        StatesCliText.Say($"follows-{territory.FollowsAs.Word()}", session.Language, NameOf(session, territory.Follows));

    /// <summary>The fact, through whom it reaches the territory, and where it stands.</summary>
    public static string Fact(Session session, DestinationFact fact)
    {
        var through = fact.Through.Length == 0
            ? ""
            : " " + StatesCliText.Say("through", session.Language, NameOf(session, fact.Through));
        return $"{fact.Text.In(session.Language)}{through} — {Source(session, fact.Source)}";
    }

    public static string Source(Session session, Citation source) => StatesCliText.Say(
        "source",
        session.Language,
        source.Source,
        source.Provision,
        source.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? StatesCliText.Say("no-date", session.Language));
}
