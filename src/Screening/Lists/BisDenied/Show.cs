namespace Pillar.Screening.Lists.BisDenied;

internal static class Show
{
    public static Publication Publication { get; } = new(
        "US Denied Persons List",
        "US Department of Commerce, Bureau of Industry and Security",
        "https://www.bis.gov/",
        "Work of the US Government, no copyright in the United States (17 USC 105)",
        new Dictionary<string, string> { [Programme] = "Denied Persons List (Commerce): an export-control listing, no asset freeze" });

    public const string Programme = "DPL";
}
