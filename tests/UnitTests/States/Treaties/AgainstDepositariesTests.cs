using System.Text.Json;
using Pillar.States;
using Pillar.States.Treaties;
using Pillar.UnitTests.States.Bundled;
using Xunit;

namespace Pillar.UnitTests.States.Treaties;

/// <summary>The bundled facts agree with the tables of the depositaries themselves, counted and read in another way than the bundled files are made.</summary>
public class AgainstDepositariesTests
{
    private static readonly StatesModule States = StatesModule.Load();

    public static TheoryData<string, string> OfUnoda => new()
    {
        { "NPT", "Treaty on the Non-Proliferation of Nuclear Weapons (NPT)" },
        { "BWC", "Biological Weapons Convention" },
        { "CWC", "Chemical Weapons Convention" },
        { "CTBT", "Comprehensive Nuclear-Test-Ban Treaty" },
        { "GENEVA1925", "1925 Geneva Protocol" },
        { "ICSANT", "International Convention for the Suppression of Acts of Nuclear Terrorism" },
        { "TPNW", "Treaty on the Prohibition of Nuclear Weapons" },
        { "ATT", "Arms Trade Treaty" },
        { "PTBT", "Partial Test Ban Treaty" },
        { "OST", "Outer Space Treaty" },
        { "SEABED", "Sea-Bed Treaty" },
        { "ENMOD", "Convention on Environmental Modification Techniques (ENMOD)" },
        { "BANGKOK", "Bangkok Treaty" },
    };

    [Theory]
    [MemberData(nameof(OfUnoda))]
    public void As_of_2018_the_parties_are_those_with_a_deposit_in_the_UNODA_database(string code, string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(TestData.File("regime/treaties/unoda-status-2018-07-10.json")));
        var parties = json.RootElement.EnumerateObject()
            .Where(state => state.Value.TryGetProperty(name, out var status) && status.GetProperty("actions").EnumerateArray().Any(a => a.GetString()!.StartsWith("Deposit", StringComparison.Ordinal)))
            .Select(state => Alpha2(state.Name.Replace("&ocirc;", "ô", StringComparison.Ordinal)));
        Assert.Equal(parties.Order(StringComparer.Ordinal), Parties(code, "2018-07-10"));
    }

    [Theory]
    [InlineData("CWC", "cwc")]
    [InlineData("CTBT", "ctbt")]
    [InlineData("TPNW", "tpnw")]
    [InlineData("ATT", "att")]
    [InlineData("ENMOD", "enmod")]
    public void As_of_2026_the_parties_are_those_with_an_action_in_the_Treaty_Collection(string code, string id)
    {
        var rows = CountryCodes.Table("regime", "treaties", "untc-chapter-xxvi-2026-02.csv");
        var parties = rows.Where(row => row["treaty_id"] == id && row["action_type"].Length > 0).Select(row => Alpha2(row["country_name"]));
        Assert.Equal(parties.Order(StringComparer.Ordinal), Parties(code, "2026-02-03"));
    }

    private static IEnumerable<string> Parties(string code, string asOf) => States.TreatyBook.Editions(States.TreatyBook.Require(code))
        .Single(e => $"{e.AsOf:yyyy-MM-dd}" == asOf).Steps.Where(s => s.Status == TreatyStatus.Party).Select(s => s.State);

    private static string Alpha2(string name) => name switch
    {
        "The former Yugoslav Republic of Macedonia" => "MK",
        _ => States.Find(name)?.Alpha2 ?? throw new InvalidDataException(name),
    };
}
