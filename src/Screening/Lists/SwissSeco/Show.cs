namespace Pillar.Screening.Lists.SwissSeco;

internal static class Show
{
    public static Publication Publication { get; } = new(
        "Swiss consolidated list of sanctions targets",
        "State Secretariat for Economic Affairs",
        "https://www.seco.admin.ch/seco/en/home.html",
        "Published by the Swiss Confederation; terms on the publisher's page",
        new Dictionary<string, string>());
}
