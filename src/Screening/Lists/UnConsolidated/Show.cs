namespace Pillar.Screening.Lists.UnConsolidated;

internal static class Show
{
    public static Publication Publication { get; } = new(
        "United Nations Security Council Consolidated List",
        "United Nations Security Council",
        "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
        "UN terms of use; published for implementation by States",
        new Dictionary<string, string>
        {
            ["CAR"] = "Central African Republic",
            ["DPRK"] = "Democratic People's Republic of Korea",
            ["DRC"] = "Democratic Republic of the Congo",
            ["GB"] = "Guinea-Bissau",
            ["Al-Qaida"] = "ISIL (Da'esh) and Al-Qaida",
        });
}
