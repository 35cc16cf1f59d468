using System.Globalization;
using Pillar.Screening;
using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

public class TransfersTextTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_sentence_of_every_sample_is_there_with_its_values(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        foreach (var name in SamplesTests.All.Select(row => row.Data))
        {
            var assessment = new Cases().Listed("Ansar Allah", ScreenOutcome.Possible).Assess(Cases.Sample(name));
            Assert.All(assessment.Reasons.Select(reason => reason.Text).Concat(assessment.Missing.Select(missing => missing.Text)),
                text => Assert.DoesNotContain(text.In(culture), '{'.Equals));
        }
    }

    [Fact]
    public void French_differs_from_English_in_every_sentence()
    {
        var (english, french) = (Texts("en"), Texts("fr"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), french.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.NotEqual(text.Value, french[text.Key]));
    }

    private static Dictionary<string, string> Texts(string language) => TransfersText.Resources
        .GetResourceSet(CultureInfo.GetCultureInfo(language == "en" ? "" : language), true, false)!
        .Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
