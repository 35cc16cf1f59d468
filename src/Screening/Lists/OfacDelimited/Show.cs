namespace Pillar.Screening.Lists.OfacDelimited;

internal static class Show
{
    public static Publication Publication { get; } = new(
        "",
        "US Department of the Treasury, Office of Foreign Assets Control",
        "https://sanctionslist.ofac.treas.gov/Home",
        "Work of the US Government, no copyright in the United States (17 USC 105)",
        new Dictionary<string, string>
        {
            ["NPWMD"] = "Non-proliferation of weapons of mass destruction",
            ["SDGT"] = "Specially designated global terrorist",
            ["FTO"] = "Foreign terrorist organization",
            ["SDNTK"] = "Foreign narcotics kingpin",
            ["SDNT"] = "Narcotics trafficking",
            ["IFSR"] = "Iranian financial sanctions",
            ["IFCA"] = "Iran Freedom and Counter-Proliferation Act",
            ["NS-PLC"] = "Palestinian Legislative Council",
            ["CMIC-EO13959"] = "Chinese military-industrial complex companies",
        });

    public static string Title(string id) => id == Part.Cons
        ? "OFAC Consolidated Non-SDN Lists"
        : "OFAC Specially Designated Nationals and Blocked Persons List";
}
