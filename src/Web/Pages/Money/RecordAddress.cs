namespace Pillar.Web.Pages.Money;

/// <summary>The page of a record that a figure counts or evidence points at.</summary>
internal static class RecordAddress
{
    /// <param name="record"><c>case:1</c>, <c>alert:7</c> or <c>entry:LIST:REFERENCE</c>.</param>
    public static string Of(string record) => record.Split(':', 3) switch
    {
        ["case", var number] => $"/money/{number}",
        ["alert", var number] => $"/money/alerts/{number}",
        ["entry", var list, var reference] => $"/lists/{Uri.EscapeDataString(list)}/{Uri.EscapeDataString(reference)}",
        _ => "/money/statistics",
    };
}
