using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Vocabulary;

public class IdentifierTests
{
    [Theory]
    [InlineData(IdentifierKind.Imo, "IMO 9167148", "9167148")]
    [InlineData(IdentifierKind.Lei, "5493 0084 UKLV MY22 DS16", "54930084UKLVMY22DS16")]
    [InlineData(IdentifierKind.Mmsi, "235 012 345", "235012345")]
    [InlineData(IdentifierKind.Bic, "DEUTDEFF500", "DEUTDEFF")]
    public void A_valid_identifier_has_a_normal_form_and_is_checked(IdentifierKind kind, string text, string normal)
    {
        var identifier = Identifier.Of(kind, text);
        Assert.Equal((normal, true), (identifier!.Normal, identifier.Checked));
    }

    [Theory]
    [InlineData(IdentifierKind.Imo, "9167149")]
    [InlineData(IdentifierKind.Imo, "0000000")]
    [InlineData(IdentifierKind.Lei, "54930084UKLVMY22DS17")]
    [InlineData(IdentifierKind.Mmsi, "935012345")]
    public void A_wrong_check_digit_keeps_the_value_unchecked(IdentifierKind kind, string text) =>
        Assert.False(Identifier.Of(kind, text)!.Checked);

    [Fact]
    public void An_identifier_without_letters_or_digits_is_none() => Assert.Null(Identifier.Of(IdentifierKind.Passport, " - "));
}
