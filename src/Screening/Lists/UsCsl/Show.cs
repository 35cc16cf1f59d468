namespace Pillar.Screening.Lists.UsCsl;

internal static class Show
{
    public static Publication Publication { get; } = new(
        "US Consolidated Screening List",
        "US Department of Commerce, International Trade Administration",
        "https://www.trade.gov/consolidated-screening-list",
        "Work of the US Government, no copyright in the United States (17 USC 105)",
        new Dictionary<string, string>
        {
            ["SDN"] = "Specially Designated Nationals (Treasury)",
            ["SSI"] = "Sectoral Sanctions Identifications (Treasury)",
            ["FSE"] = "Foreign Sanctions Evaders (Treasury)",
            ["PLC"] = "Palestinian Legislative Council (Treasury)",
            ["CAP"] = "Correspondent and payable-through accounts (Treasury)",
            ["CMIC"] = "Chinese military-industrial complex companies (Treasury)",
            ["NS-MBS"] = "Menu-based sanctions (Treasury)",
            ["EL"] = "Entity List (Commerce)",
            ["DPL"] = "Denied Persons List (Commerce)",
            ["UVL"] = "Unverified List (Commerce)",
            ["MEU"] = "Military End User List (Commerce)",
            ["ISN"] = "Nonproliferation Sanctions (State)",
            ["DTC"] = "ITAR debarred (State)",
            ["NPWMD"] = "Non-proliferation of weapons of mass destruction",
        });
}
