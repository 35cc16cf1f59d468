using Pillar.States;
using Pillar.UnitTests.House;
using Xunit;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>
/// The bundled files are made from the real ones. After a change of the real files or of the makers, <c>PILLAR_REGENERATE=1</c> writes them anew
/// and the difference is reviewed like any other.
/// </summary>
public class BundledFilesTests
{
    [Fact]
    public void The_bundled_territories_equal_what_the_generator_makes_from_the_real_files() =>
        Check("territories.csv", TerritoriesSheet.Make());

    [Fact]
    public void The_bundled_names_equal_what_the_generator_makes_from_the_real_files() => Check("names.csv", NamesSheet.Make());

    [Fact]
    public void The_bundled_neighbours_equal_what_the_generator_makes_from_the_real_files() => Check("neighbours.csv", NeighboursSheet.Make());

    [Fact]
    public void The_bundled_destination_facts_equal_what_the_generator_makes_from_the_real_files() =>
        Check("destination-facts.csv", DestinationFactsSheet.Make());

    [Fact]
    public void The_bundled_organisations_equal_what_the_generator_makes_from_the_real_files() => Check("organisations.csv", OrganisationsSheet.Make());

    [Theory]
    [InlineData("2015-03-14")]
    [InlineData("2018-07-10")]
    [InlineData("2026-02-03")]
    public void The_bundled_treaty_steps_equal_what_the_generator_makes_from_the_real_files(string asOf) =>
        Check($"treaty-steps-{asOf}.csv", TreatyStepsSheet.Make(asOf));

    [Fact]
    public void Every_bundled_file_says_source_date_licence_and_expiry()
    {
        var sheets = StatesModule.FactSheets;
        Assert.Equal(10, sheets.Count);
        Assert.All(sheets, sheet => Assert.True(sheet.Source.Length > 10 && sheet.Licence.Length > 4 && sheet.Expires > sheet.AsOf, sheet.File));
    }

    private static void Check(string file, string made) => Generated.Equals($"data/states/{file}", made);
}
