using Pillar.Bench.Trials;
using Xunit;

namespace Pillar.UnitTests.Bench;

public class OrganisationClassTests
{
    [Theory]
    [InlineData("Zvezdochka Primer LLC", "ООО «Звездочка Пример»", "Transliterated")]
    [InlineData("AO Primernyi Zavod", "АО Примерный завод", "Transliterated")]
    [InlineData("Sanaye Namuneh", "صنايع نمونه", "Transliterated")]
    [InlineData("Zvezdochka Shipyard", "Верфь Звездочка", "Mixed")]
    [InlineData("Joint Stock Company Invented Machine Works", "Акционерное общество Примерный завод", "Translated")]
    [InlineData("Alice Invented Parts Co. Ltd", "愛麗絲零部件有限公司", "Translated")]
    public void A_pair_of_names_is_classed_by_the_words_that_sound_alike(string latin, string original, string rendering) =>
        Assert.Equal(rendering, OrganisationClass.Of(latin, original).ToString());

    [Fact]
    public void A_legal_form_says_nothing_about_the_rest() =>
        Assert.Equal(OrganisationClass.Met("Kranvolt", "Кранвольт"), OrganisationClass.Met("Kranvolt LLC", "ООО Кранвольт"));
}
