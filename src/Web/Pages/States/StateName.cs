using Pillar.States;
using Pillar.States.Sets;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.States;

/// <summary>The name of a State, and where it belongs, in the language of the page.</summary>
internal static class StateName
{
    /// <summary>The short name, else that in English, else the code.</summary>
    public static string Of(StatesModule states, string alpha2, Words words) => states.NameIn(alpha2, words.Code) ?? states.NameIn(alpha2, "en") ?? alpha2;

    /// <summary>Its regional group, "observer State", or the State it follows; empty where there is none.</summary>
    public static string StandingOf(StatesModule states, Territory state, Words words) => state switch
    {
        { Standing: Standing.Member } => StatesModule.GroupName(state.Group).In(words.Language),
        { Standing: Standing.Observer } => words["StateObserver"],
        { Follows.Length: > 0 } => words.With("StateFollows_" + state.FollowsAs, Of(states, state.Follows, words)),
        _ => "",
    };

    /// <summary>The smallest M49 region; empty for Antarctica.</summary>
    public static string RegionOf(Territory state, Words words) =>
        StateSets.RegionOf(state) is { Length: > 0 } region ? StatesModule.RegionName(region).In(words.Language) : "";
}
