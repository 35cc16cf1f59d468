namespace Pillar.Screening.Lists.JpMeti;

internal static class Show
{
    public const string Programme = "輸出等に係る禁止措置";

    public static Publication Publication { get; } = new(
        "Japan: organisations subject to the export prohibition",
        "Ministry of Economy, Trade and Industry of Japan",
        "https://www.meti.go.jp/english/policy/external_economy/trade_control/",
        "Published by Japan; terms on the publisher's page",
        new Dictionary<string, string> { [Programme] = "Prohibition of exports (Japan): an export-control listing, no asset freeze" });
}
