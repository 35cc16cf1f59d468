using System.Globalization;
using NJsonSchema;
using Pillar.Screening;
using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>The published schemas say what the reader takes and what the writer gives.</summary>
public class SchemaTests
{
    public static TheoryData<string> Samples => SamplesTests.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_sample_fits_the_schema_of_a_transfer(string name) =>
        Assert.Empty((await Schema("transfer")).Validate(await File.ReadAllTextAsync(Repository.Path("samples", "transfers", name + ".json"))));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_assessment_fits_the_schema_of_an_assessment(string name)
    {
        var assessment = new Cases { ListIsCurrent = name.Length % 2 == 0 }.Listed("Ansar Allah", ScreenOutcome.Strong).Assess(Cases.Sample(name));
        foreach (var language in new[] { "", "fr" })
        {
            Assert.Empty((await Schema("assessment")).Validate(AssessmentJson.Write(assessment, CultureInfo.GetCultureInfo(language))));
        }
    }

    [Theory]
    [InlineData("transfer", """{"reference":"A","colour":"red"}""")]
    [InlineData("transfer", """{"reference":"A","answers":{"nonStateActor":"maybe"}}""")]
    [InlineData("transfer", """{"reference":"A","parties":[{"role":"friend","name":"x"}]}""")]
    [InlineData("transfer", """{"reference":"A","goods":[{"description":"x","quantity":{"amount":0,"unit":"kg"}}]}""")]
    [InlineData("assessment", """{"outcome":"allow"}""")]
    public async Task A_file_that_does_not_fit_is_told_so(string schema, string json) => Assert.NotEmpty((await Schema(schema)).Validate(json));

    [Fact]
    public async Task The_schema_knows_exactly_the_roles_and_questions_that_the_reader_knows()
    {
        var schema = await Schema("transfer");
        var roles = schema.Definitions["party"].Properties["role"].Enumeration.Cast<string>();
        Assert.Equal(PartyRoles.All.Order(StringComparer.Ordinal), roles.Order(StringComparer.Ordinal));
        Assert.Equal(EndUseQuestions.All.Select(question => question.Name()), schema.Properties["answers"].ActualSchema.Properties.Keys);
    }

    private static async Task<JsonSchema> Schema(string name) => await JsonSchema.FromFileAsync(Repository.Path("docs", "schemas", name + ".schema.json"));
}
