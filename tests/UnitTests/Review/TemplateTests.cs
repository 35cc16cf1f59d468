using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Review.Templates;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class TemplateTests
{
    private static readonly Template Optext = OperativeText.Template;

    /// <summary>The words of the reference file for our row words.</summary>
    private static readonly Dictionary<string, string> Elements = new(StringComparer.Ordinal)
    {
        ["accomplice"] = "participate as an accomplice",
        ["account-production"] = "account for - production",
        ["account-use"] = "account for - use",
        ["account-storage"] = "account for - storage",
        ["account-transport"] = "account for - transport",
        ["secure-production"] = "secure - production",
        ["secure-use"] = "secure - use",
        ["secure-storage"] = "secure - storage",
        ["secure-transport"] = "secure - transport",
        ["physical-protection"] = "physical protection",
        ["border-controls"] = "border controls",
        ["law-enforcement"] = "law enforcement: detect, deter, prevent, combat illicit trafficking",
        ["brokering"] = "law enforcement: illicit brokering",
        ["export"] = "export control",
        ["transit"] = "transit control",
        ["trans-shipment"] = "trans-shipment control",
        ["re-export"] = "re-export control",
        ["funds"] = "control of providing funds",
        ["services-financing"] = "control of providing services (financing)",
        ["services-transport"] = "control of providing services (transport)",
        ["end-user"] = "end-user controls",
        ["penalties"] = "criminal or civil penalties",
    };

    [Fact]
    public void The_operative_text_template_has_the_fields_of_the_reference_file_in_its_order()
    {
        using var table = CsvTable.Open(InputStream.Open(TestData.File("regime/matrix/matrix-template-optext.csv")));
        var expected = new List<string>();
        while (table.Read())
        {
            expected.Add(string.Join('|', table[1], table[2], table[3], table[4], table[5]));
        }

        Assert.Equal(258, expected.Count);
        Assert.Equal(expected, Optext.Fields.Select(field => string.Join(
            '|',
            "OP" + field.Paragraph,
            field.Domain,
            Elements.GetValueOrDefault(field.Row, field.Row),
            field.Object switch { "means" => "means of delivery", "materials" => "related materials", _ => field.Object },
            field.Column == "law" ? "legal" : field.Column)));
    }

    [Theory]
    [InlineData("2", 44)]
    [InlineData("3(a)", 16)]
    [InlineData("3(b)", 2)]
    [InlineData("3(c)", 6)]
    [InlineData("3(d)", 18)]
    public void Each_domain_has_the_same_fields_of_a_paragraph(string paragraph, int fields) => Assert.All(
        ["N", "C", "B"],
        domain => Assert.Equal(fields, Optext.Fields.Count(field => field.Paragraph == paragraph && field.Domain == domain)));

    [Fact]
    public void The_template_of_2005_to_2016_has_389_fields_of_which_362_graded()
    {
        var legacy = Legacy();
        Assert.Equal((389, 362), (legacy.Fields.Count, legacy.Fields.Count(field => field.Column != "yes")));
    }

    [Fact]
    public void Every_field_is_named_in_both_languages() => Assert.All(Optext.Fields, field => Assert.All(["en", "fr"], language =>
    {
        var words = field.In(CultureInfo.GetCultureInfo(language));
        Assert.Equal(3, words.Split(" · ").Length);
        Assert.DoesNotContain(words.Split(" · "), word => word == field.Row && word.Contains('-', StringComparison.Ordinal) && word is not ("trans-shipment" or "re-export"));
    }));

    [Fact]
    public void Two_fields_of_one_id_are_refused() => Assert.Throws<BadInputException>(() =>
        new Template("twice", OperativeText.Adopted, [new("a", "2", "N", "use", "weapon", "law"), new("a", "2", "N", "use", "weapon", "law")]));

    [Fact]
    public void A_template_without_fields_is_refused() => Assert.Throws<BadInputException>(() => new Template("empty", OperativeText.Adopted, []));

    /// <summary>The reconstructed template, only ever read from the test data.</summary>
    internal static Template Legacy()
    {
        using var table = CsvTable.Open(InputStream.Open(TestData.File("regime/matrix/matrix-template-legacy.csv")));
        var fields = new List<TemplateField>();
        while (table.Read())
        {
            fields.Add(new($"{table[1]}.{table[3]}.{table[4]}.{table[6]}", table[2], table[3], table[5], "", table[6]));
        }

        return new("legacy", OperativeText.Adopted, fields);
    }
}
