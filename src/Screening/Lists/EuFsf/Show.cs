namespace Pillar.Screening.Lists.EuFsf;

internal static class Show
{
    public static Publication Publication { get; } = new(
        "European Union consolidated list of persons, groups and entities subject to financial sanctions",
        "European Commission",
        "https://webgate.ec.europa.eu/fsd/fsf",
        "Published by the European Commission; asset freezes only, no export-control annexes",
        new Dictionary<string, string>
        {
            ["PRK"] = "Democratic People's Republic of Korea",
            ["IRN"] = "Iran",
            ["TAQA"] = "ISIL (Da'esh) and Al-Qaida",
            ["CHEM"] = "Chemical weapons",
        });
}
