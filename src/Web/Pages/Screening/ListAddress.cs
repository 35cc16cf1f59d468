namespace Pillar.Web.Pages.Screening;

/// <summary>Where lists and entries are shown.</summary>
internal static class ListAddress
{
    public static string List(string list) => "/lists/" + Uri.EscapeDataString(list);

    public static string Entry(string list, string entry) => List(list) + "/" + Uri.EscapeDataString(entry);
}
