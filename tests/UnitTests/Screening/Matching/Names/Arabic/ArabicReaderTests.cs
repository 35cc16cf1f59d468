using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names.Arabic;

public class ArabicReaderTests
{
    private const float Same = 0.95f;

    /// <summary>How alike a word in Arabic script and a Latin one sound.</summary>
    private static float Alike(string arabic, string latin)
    {
        var (left, right) = (Reading.Of(arabic), Reading.Of(latin));
        return SoundDistance.Similarity(left.SoundsOf(0), left.Tokens[0].Traits, right.SoundsOf(0), right.Tokens[0].Traits);
    }

    [Theory]
    [InlineData("سهيل", "Suhail", "sh")]
    [InlineData("زهرا", "Zahra", "zh")]
    [InlineData("تهامي", "Tahami", "th")]
    [InlineData("دهقان", "Dehqan", "dh")]
    [InlineData("كشكولي", "Kashkuli", "ks")]
    public void Two_letters_are_never_the_one_sound_that_their_Latin_letters_make(string arabic, string latin, string asOne)
    {
        Assert.InRange(Alike(arabic, latin), Same, 1);
        Assert.Contains(asOne, Reading.Words(arabic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("حسين", "Hussein", "Hasan")]
    [InlineData("كمالي", "Kamali", "Kamal")]
    [InlineData("حامد", "Hamed", "Hmud")]
    [InlineData("مهدية", "Mahdia", "Mehdi")]
    [InlineData("مهدیه", "Mahdieh", "Mehdi")]
    public void A_vowel_that_is_written_tells_names_apart(string arabic, string latin, string other)
    {
        Assert.InRange(Alike(arabic, latin), Same, 1);
        Assert.InRange(Alike(arabic, other), 0, 0.92f);
    }

    [Theory]
    [InlineData("عمر", "Omar")]
    [InlineData("عمر", "Umar")]
    [InlineData("ابراهيم", "Ibrahim")]
    [InlineData("اميد", "Omid")]
    [InlineData("عيسى", "Isa")]
    [InlineData("ايران", "Iran")]
    public void Ayn_and_the_first_alef_are_the_seat_of_any_vowel(string arabic, string latin) => Assert.InRange(Alike(arabic, latin), Same, 1);

    [Theory]
    [InlineData("مصطفى", "Mustafa")]
    [InlineData("مرتضى", "Murtada")]
    [InlineData("علي", "Ali")]
    public void The_last_ya_is_an_i_or_an_a(string arabic, string latin) => Assert.InRange(Alike(arabic, latin), 0.9f, 1);

    [Theory]
    [InlineData("فاطمه", "Fatemeh")]
    [InlineData("زاده", "Zadeh")]
    [InlineData("شاه", "Shah")]
    public void The_last_ha_is_a_vowel_or_silent(string arabic, string latin) => Assert.InRange(Alike(arabic, latin), Same, 1);

    [Fact]
    public void The_pieces_of_a_cut_word_are_its_own() => Assert.Equal(["عبد", "ال", "رحمن"], Reading.Pieces("عبدالرحمن"));

    [Fact]
    public void Written_vowels_and_what_nobody_sees_do_not_hide_a_part() => Assert.Equal(Reading.FullWords("نورالله"), Reading.FullWords("نور\u200Cالله"));
}
