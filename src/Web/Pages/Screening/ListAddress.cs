using Pillar.Screening;
using Pillar.Screening.Lists;

namespace Pillar.Web.Pages.Screening;

/// <summary>Where lists and entries are shown.</summary>
internal static class ListAddress
{
    public static string List(string list) => "/lists/" + Uri.EscapeDataString(list);

    /// <summary>References may hold slashes; those stay, as the route takes the rest of the path.</summary>
    public static string Entry(string list, string entry) =>
        $"{List(list)}/{Uri.EscapeDataString(entry).Replace("%2F", "/", StringComparison.Ordinal)}";

    /// <summary>A list of the catalogue in the words of an answer that rests on it.</summary>
    public static ListUsed Used(this ListStatus list) => new(
        list.Edition.Id, list.Edition.Title, list.Edition.Edition, list.Edition.AsOf, list.Records, list.Required, list.Current);
}
