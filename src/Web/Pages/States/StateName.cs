using Pillar.States;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.States;

/// <summary>The name of a State in the language of the page.</summary>
internal static class StateName
{
    /// <summary>The short name, else that in English, else the code.</summary>
    public static string Of(StatesModule states, string alpha2, Words words) => states.NameIn(alpha2, words.Code) ?? states.NameIn(alpha2, "en") ?? alpha2;
}
