using CsCheck;
using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class NameTokenizerTests
{
    [Theory]
    [InlineData("Zubaryk Montevaro", "zubaryk montevaro")]
    [InlineData("  ZUBARYK,\tMontevaro ; ", "zubaryk montevaro")]
    [InlineData("Zubaryk-Montevaro", "zubaryk montevaro")]
    [InlineData("Zubaryk/Montevaro (Ilenko)", "zubaryk montevaro ilenko")]
    [InlineData("«Zubaryk»", "zubaryk")]
    [InlineData("Straßengräber", "strassengraber")]
    [InlineData("Łukasz Ørnsted Þorvald", "lukasz ornsted thorvald")]
    public void Words_are_parted_by_spaces_hyphens_and_punctuation(string source, string words) => Assert.Equal(words, Reading.Words(source));

    [Theory]
    [InlineData("O'Zubaryk")]
    [InlineData("O’Zubaryk")]
    [InlineData("O‘Zubaryk")]
    [InlineData("OʼZubaryk")]
    [InlineData("Oʻzubaryk")]
    [InlineData("O`Zubaryk")]
    [InlineData("O´zubaryk")]
    public void An_apostrophe_inside_a_word_does_not_end_it(string source) => Assert.Equal("ozubaryk", Reading.Words(source));

    [Theory]
    [InlineData("'Zubaryk'")]
    [InlineData("\"Zubaryk\"")]
    [InlineData("’Zubaryk’")]
    [InlineData("`Zubaryk`")]
    public void Quotation_marks_around_a_word_are_no_part_of_it(string source) => Assert.Equal("zubaryk", Reading.Words(source));

    [Theory]
    [InlineData("Zubaryk L.L.C.")]
    [InlineData("Zubaryk L.L.C")]
    [InlineData("Zubaryk LLC")]
    [InlineData("Zubaryk l.l.c.")]
    public void A_dotted_abbreviation_is_one_word(string source) => Assert.Equal("zubaryk llc", Reading.Words(source));

    [Theory]
    [InlineData("A.S. Zubaryk", "a s zubaryk")]
    [InlineData("Zubaryk I.I.", "zubaryk i i")]
    [InlineData("А.С. Зубарык", "a s zubaryk")]
    [InlineData("Zubaryk S.A.", "zubaryk jsc")]
    public void Two_dotted_letters_are_initials_or_a_legal_form(string source, string words) => Assert.Equal(words, Reading.Words(source));

    [Theory]
    [InlineData("Ракета ACT", "raketa ast")]
    [InlineData("Ракета PC", "raketa rs")]
    [InlineData("Ракета DVD", "raketa dvd")]
    [InlineData("Raketa ACT", "raketa act")]
    public void A_Latin_word_in_a_Cyrillic_name_is_Cyrillic_where_it_is_drawn_so(string source, string words) => Assert.Equal(words, Reading.Words(source));

    [Fact]
    public void A_full_stop_after_a_whole_word_ends_it() => Assert.Equal("zubaryk montevaro", Reading.Words("Zubaryk.Montevaro"));

    [Theory]
    [InlineData('\u00AD', "a soft hyphen")]
    [InlineData('\u200D', "a joiner")]
    [InlineData('\u200C', "a non-joiner")]
    [InlineData('\u200E', "a left-to-right mark")]
    [InlineData('\u200F', "a right-to-left mark")]
    [InlineData('\uFEFF', "a byte order mark")]
    public void A_character_that_nobody_sees_does_not_cut_a_word_to_pieces(char hidden, string what)
    {
        var source = string.Join(hidden, "Zub", "ary", "kov") + " Montevaro";
        Assert.True(Reading.Words(source) == "zubarykov montevaro", $"{what}: {Reading.Words(source)}");
    }

    [Theory]
    [InlineData("Zolt\u00E1n", "Zolta\u0301n")]
    [InlineData("Nguy\u1EC5n", "Nguye\u0302\u0303n")]
    [InlineData("\u0419\u043E\u0441\u0438\u0444", "\u0418\u0306\u043E\u0441\u0438\u0444")]
    [InlineData("\u0410\u043B\u0451\u043D\u0430", "\u0410\u043B\u0435\u0308\u043D\u0430")]
    [InlineData("\u039D\u03AF\u03BA\u03BF\u03C2", "\u039D\u03B9\u0301\u03BA\u03BF\u03C2")]
    [InlineData("\u0623\u062D\u0645\u062F", "\u0627\u0654\u062D\u0645\u062F")]
    [InlineData("\u0622\u0644", "\u0627\u0653\u0644")]
    [InlineData("\u304C\u304E", "\u304B\u3099\u304D\u3099")]
    [InlineData("\u0958\u092E\u0930", "\u0915\u093C\u092E\u0930")]
    [InlineData("\uAE40\uC815", "\u1100\u1175\u11B7\u110C\u1165\u11BC")]
    public void Composed_and_decomposed_letters_read_alike(string composed, string decomposed) => Assert.Equal(Reading.Words(composed), Reading.Words(decomposed));

    [Theory]
    [InlineData("ＺＵＢＡＲＹＫ")]
    [InlineData("𝐙𝐮𝐛𝐚𝐫𝐲𝐤")]
    public void Letters_in_fancy_dress_are_the_plain_letters(string source) => Assert.Equal("zubaryk", Reading.Words(source));

    [Fact]
    public void Cyrillic_letters_hidden_in_a_Latin_word_change_nothing()
    {
        const string word = "Apocheysk";
        const string alike = "Аросһеуѕk";
        Gen.Bool.Array[word.Length].Where(a => a.Count(b => b) <= 4).Sample(hidden =>
        {
            var mixed = string.Concat(word.Select((c, i) => hidden[i] ? alike[i] : c));
            Assert.Equal("apocheysk", Reading.Words(mixed));
        });
    }

    [Theory]
    [InlineData("Зубаров", "Зубapов")]
    [InlineData("Морозов", "Mopозов")]
    [InlineData("СЕВЕРНЫЙ", "CEBEРНЫЙ")]
    public void Latin_letters_hidden_in_a_Cyrillic_word_change_nothing(string pure, string mixed) => Assert.Equal(Reading.Words(pure), Reading.Words(mixed));

    [Theory]
    [InlineData("Plant 26")]
    [InlineData("Plant ２６")]
    [InlineData("Plant ٢٦")]
    [InlineData("Plant ۲۶")]
    [InlineData("Plant २६")]
    [InlineData("Plant ২৬")]
    [InlineData("Plant ๒๖")]
    [InlineData("Plant ២៦")]
    [InlineData("Plant ၂၆")]
    public void Digits_of_any_script_are_that_number(string source)
    {
        var name = Reading.Of(source);
        Assert.Equal(2, name.Count);
        Assert.True(name.Tokens[1].Has(TokenTraits.Number));
        Assert.Equal(26, Numerals.Value(name.LettersOf(1)));
    }

    [Theory]
    [InlineData("習近平", 2)]
    [InlineData("김정은", 2)]
    [InlineData("諸葛孔明", 2)]
    [InlineData("山本 太郎", 2)]
    public void A_name_in_Han_or_Hangul_is_cut_into_surname_and_given_name(string source, int words)
    {
        var name = Reading.Of(source);
        Assert.Equal(words, name.Count);
        Assert.All(name.Tokens.Take(words), t => Assert.True(t.Has(TokenTraits.Syllable)));
    }

    [Fact]
    public void Two_characters_with_one_reading_stay_two() => Assert.NotEqual(Reading.First("李").Glyph, Reading.First("黎").Glyph);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?-–—…")]
    [InlineData("\u0301\u0301")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\u202E\u202D")]
    public void What_has_no_letter_has_no_word(string source) => Assert.Equal("", Reading.Words(source));

    [Fact]
    public void A_torn_surrogate_ends_a_word_and_loses_no_other() => Assert.Equal("zub aryk montevaro", Reading.Words("Zub\uD800aryk \uDC00Montevaro"));

    [Fact]
    public void Of_ten_thousand_words_the_first_forty_are_read()
    {
        var source = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"Zuba{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}"));
        var name = Reading.Of(source);
        Assert.Equal(NameText.MostTokens, name.Count);
        Assert.Equal("zubaaa", name.LettersOf(0).ToString());
        Assert.Equal("zubanb", name.LettersOf(39).ToString());
    }

    [Theory]
    [InlineData('x')]
    [InlineData('a')]
    [InlineData('щ')]
    [InlineData('ﷺ')]
    [InlineData('ع')]
    public void Words_without_end_are_cut_and_never_run_over(char letter)
    {
        var word = new string(letter, 500);
        var name = Reading.Of(string.Join(' ', Enumerable.Repeat(word, 100)));
        Assert.InRange(name.Count, 1, NameText.MostTokens);
        Assert.All(name.Tokens.Take(name.Count), t => Assert.InRange(t.LettersLength, 1, 64));
    }

    [Fact]
    public void Any_text_at_all_is_read_into_plain_letters_that_stand_in_order_in_it() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["aá' .-\u0301\u00AD\u200Dжبع김三\uD83D\uDE00٣3"], 0, 80]).Sample(source =>
        {
            var name = Reading.Of(source);
            Assert.InRange(name.Count, 0, NameText.MostTokens);
            var end = 0;
            for (var i = 0; i < name.Count; i++)
            {
                ref readonly var token = ref name.Tokens[i];
                Assert.All(name.LettersOf(i).ToArray(), c => Assert.True(char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c), $"{(int)c:X4}"));
                Assert.True(token.LettersLength > 0 && token.SourceStart >= end && token.SourceStart + token.SourceLength <= source.Length, source);
                Assert.InRange(token.Weight, 0.02f, 1f);
                end = token.SourceStart + token.SourceLength;
            }
        }, iter: 4000);
}
