using Xunit;

namespace Pillar.UnitTests.House;

public class TranslationsTests
{
    private const string English = "src/States/Resources/StatesText.resx";
    private const string French = "src/States/Resources/StatesText.fr.resx";

    [Fact]
    public void Every_text_of_this_checkout_is_complete_in_both_languages() => Assert.Empty(Translations.Problems(SourceTree.Checkout));

    [Fact]
    public void A_file_without_its_twin_is_reported()
    {
        using var house = new Miniature().With(English, Resx(("Member", "Member")));
        Assert.Equal([$"{English} has no French twin"], Translations.Problems(house.Tree));
    }

    [Fact]
    public void A_text_that_stands_in_one_language_only_is_reported()
    {
        using var house = new Miniature()
            .With(English, Resx(("Member", "Member"), ("Observer", "Observer")))
            .With(French, Resx(("Member", "Membre"), ("Group", "Groupe")));
        Assert.Equal([$"{French} lacks Observer", $"{English} lacks Group"], Translations.Problems(house.Tree));
    }

    [Fact]
    public void Other_placeholders_are_reported()
    {
        using var house = new Miniature()
            .With(English, Resx(("AsOf", "{0} as of {1:yyyy-MM-dd}")))
            .With(French, Resx(("AsOf", "{0} au {2}")));
        Assert.Equal([$"{French}: AsOf has other placeholders than the English text"], Translations.Problems(house.Tree));
    }

    [Fact]
    public void Placeholders_may_stand_in_another_order()
    {
        using var house = new Miniature().With(English, Resx(("AsOf", "{0} of {1}"))).With(French, Resx(("AsOf", "{1} : {0}")));
        Assert.Empty(Translations.Problems(house.Tree));
    }

    [Fact]
    public void An_empty_text_is_reported()
    {
        using var house = new Miniature().With(English, Resx(("Member", "Member"))).With(French, Resx(("Member", " ")));
        Assert.Equal([$"{French}: Member is empty"], Translations.Problems(house.Tree));
    }

    [Fact]
    public void An_empty_house_does_not_pass()
    {
        using var house = new Miniature();
        Assert.Equal(["no text resource was found under src/"], Translations.Problems(house.Tree));
    }

    private static string Resx(params (string Key, string Text)[] texts) =>
        $"<root>{string.Concat(texts.Select(text => $"<data name=\"{text.Key}\"><value>{text.Text}</value></data>"))}</root>";
}
