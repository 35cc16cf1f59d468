using Xunit;

namespace Pillar.UnitTests.House;

public class ProjectMapTests
{
    private const string Map = """
        <!-- map -->
        | project | may use |
        | --- | --- |
        | Vocabulary | |
        | Screening | Vocabulary |
        <!-- /map -->
        """;

    [Fact]
    public void Every_reference_of_this_checkout_is_an_arrow_on_the_map() => Assert.Empty(ProjectMap.Problems(SourceTree.Checkout));

    [Fact]
    public void A_reference_that_is_no_arrow_is_reported()
    {
        using var house = Sound().With("src/Vocabulary/Vocabulary.csproj", Project("""<ProjectReference Include="..\Screening\Screening.csproj" />"""));
        Assert.Equal(["Vocabulary uses Screening: no such arrow on the map"], ProjectMap.Problems(house.Tree));
    }

    [Fact]
    public void A_project_that_is_not_on_the_map_is_reported()
    {
        using var house = Sound().With("src/Extra/Extra.csproj", Project(""));
        Assert.Equal(["Extra is not on the map"], ProjectMap.Problems(house.Tree));
    }

    [Fact]
    public void A_row_without_a_project_is_reported()
    {
        using var house = Sound().With("ARCHITECTURE.md", Map.Replace("| Vocabulary | |", "| Vocabulary | |\n| Ghost | |"));
        Assert.Equal(["the map names Ghost, which is no project"], ProjectMap.Problems(house.Tree));
    }

    [Fact]
    public void Internals_opened_to_another_module_are_reported()
    {
        using var house = Sound().With("src/Vocabulary/Vocabulary.csproj", Project("""<InternalsVisibleTo Include="Pillar.Screening" />"""));
        Assert.Equal(
            ["Vocabulary opens its internals to Pillar.Screening: only tests and benchmarks may see them"],
            ProjectMap.Problems(house.Tree));
    }

    [Fact]
    public void An_empty_house_does_not_pass()
    {
        using var house = new Miniature();
        Assert.Equal(["ARCHITECTURE.md has no map", "no project was found under src/"], ProjectMap.Problems(house.Tree));
    }

    [Fact]
    public void A_sound_house_passes()
    {
        using var house = Sound();
        Assert.Empty(ProjectMap.Problems(house.Tree));
    }

    private static Miniature Sound() => new Miniature()
        .With("ARCHITECTURE.md", Map)
        .With("src/Vocabulary/Vocabulary.csproj", Project(""))
        .With("src/Screening/Screening.csproj", Project("""<ProjectReference Include="../Vocabulary/Vocabulary.csproj" />"""));

    private static string Project(string item) => $"<Project><ItemGroup>{item}</ItemGroup></Project>";
}
