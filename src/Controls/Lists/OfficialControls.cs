using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Download;

namespace Pillar.Controls.Lists;

/// <summary>The control lists that their publishers serve to everybody in a format that is read here.</summary>
internal static class OfficialControls
{
    private const int Title = 15;
    private const string Ecfr = "https://www.ecfr.gov/api/versioner/v1/";
    private const string JusticeLaws = "https://laws-lois.justice.gc.ca/";

    public static IReadOnlyList<OfficialList> All { get; } =
    [
        new("us-ccl", [new OfficialFile("us-ccl.xml", new Uri($"{Ecfr}full/{OfficialFile.DayInAddress}/title-{Title}.xml?part=774&appendix=Supplement%20No.%201%20to%20Part%20774"))
        {
            Packed = true,
            Day = new OfficialDay(new Uri($"{Ecfr}titles.json"), UpToDate),
        }]),
        new("ca-nsg", [new OfficialFile("ca-nsg.xml", new Uri($"{JusticeLaws}eng/XML/SOR-2000-210.xml"))]),
        new("ca-nsg-fr", [new OfficialFile("ca-nsg-fr.xml", new Uri($"{JusticeLaws}fra/XML/DORS-2000-210.xml"))]),
        new("ca-ecl", [new OfficialFile("ca-ecl.xml", new Uri($"{JusticeLaws}eng/XML/SOR-89-202.xml"))]),
    ];

    /// <summary>The day to which the eCFR has brought the title of the list up to date.</summary>
    private static DateOnly? UpToDate(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.GetProperty("titles").EnumerateArray().Where(static title => title.GetProperty("number").GetInt32() == Title)
                .Select(static title => DateOnly.TryParseExact(title.GetProperty("up_to_date_as_of").GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null)
                .FirstOrDefault();
        }
        catch (Exception other) when (other is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
