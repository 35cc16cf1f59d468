using NJsonSchema;
using Pillar.UnitTests.Cli;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>The published schema says what a screening gives.</summary>
public sealed class ScreeningSchemaTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("Ansarallah")]
    [InlineData("Ri Hong Sop", "--kind", "person", "--born", "1940", "--country", "KP", "--gender", "male", "--id", "IMO 9187630", "--id", "AB 1", "--customer", "C-1")]
    [InlineData("أنصار الله", "--lang", "fr")]
    [InlineData("Chairman")]
    [InlineData("Zorblatt")]
    public async Task Every_answer_fits_the_schema(params string[] question) =>
        Assert.Empty((await Schema()).Validate(CommandRun.Of(home, ["screen", .. question, "--json"]).Out));

    [Fact]
    public async Task An_answer_without_its_lists_is_told_so()
    {
        var answer = CommandRun.Of(home, "screen", "Zorblatt", "--json").Out;
        Assert.NotEmpty((await Schema()).Validate(answer.Replace("\"lists\"", "\"tables\"", StringComparison.Ordinal)));
    }

    private static async Task<JsonSchema> Schema() => await JsonSchema.FromFileAsync(Repository.Path("docs", "schemas", "screening.schema.json"));
}
