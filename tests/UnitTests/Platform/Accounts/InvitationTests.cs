using Pillar.Platform.Accounts;
using Xunit;

namespace Pillar.UnitTests.Platform.Accounts;

public sealed class InvitationTests
{
    [Fact]
    public void An_invitation_works_once_and_for_three_days()
    {
        using var home = new AccountHome();
        var code = home.Book.Invitations.Make("amina", Role.Officer, AccountHome.Administrator).Code!;

        Assert.Null(home.Book.Invitations.Setup("amina", "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"));
        Assert.Null(home.Book.Invitations.Setup("boris", code));
        Assert.NotNull(home.Book.Invitations.Setup("amina", code.ToLowerInvariant().Replace('-', ' ')));
        home.TakenUp("amina", code);
        Assert.Null(home.Book.Invitations.Setup("amina", code));

        var late = home.Book.Invitations.Make("boris", Role.Officer, AccountHome.Administrator).Code!;
        home.Clock.Now += TimeSpan.FromHours(72);
        Assert.Equal("account-invitation", home.Book.Invitations.TakeUp("boris", late, AccountHome.Password, "123456")!.Code);
        Assert.Equal(AccountStatus.InvitationOver, home.Book.Find("boris")!.Status(home.Clock.Now));
    }

    [Fact]
    public void An_invitation_is_not_used_up_by_a_weak_password_or_a_wrong_code()
    {
        using var home = new AccountHome();
        var code = home.Book.Invitations.Make("amina", Role.Officer, AccountHome.Administrator).Code!;
        var key = home.Book.Invitations.Setup("amina", code)!.Value.Key;

        Assert.Equal("account-password-length", home.Book.Invitations.TakeUp("amina", code, "short", home.Shown(key))!.Code);
        Assert.Equal("account-password-simple", home.Book.Invitations.TakeUp("amina", code, "aaaaaaaaaaaaaaaa", home.Shown(key))!.Code);
        Assert.Equal("account-password-name", home.Book.Invitations.TakeUp("amina", code, "my name is Amina!", home.Shown(key))!.Code);
        Assert.Equal("account-code", home.Book.Invitations.TakeUp("amina", code, AccountHome.Password, "000000")!.Code);
        home.TakenUp("amina", code);
    }

    [Fact]
    public void A_new_invitation_ends_the_old_password_and_whoever_is_signed_in()
    {
        using var home = new AccountHome();
        var key = home.Opened("amina");
        var before = home.Book.Find("amina")!.Stamp;

        var (code, _) = home.Book.Invitations.MakeAnew("amina", AccountHome.Administrator);

        Assert.NotEqual(before, home.Book.Find("amina")!.Stamp);
        Assert.NotNull(home.Book.SignIn.Run("amina", AccountHome.Password, home.Shown(key)).Refusal);
        Assert.NotEqual(key, home.TakenUp("amina", code!));
        Assert.Equal("account-unknown", home.Book.Invitations.MakeAnew("nobody", AccountHome.Administrator).Refusal!.Code);
    }

    [Theory]
    [InlineData("Amina")]
    [InlineData("аmina")]
    [InlineData(".amina")]
    [InlineData("amina b")]
    [InlineData("a\u202Enima")]
    public void A_name_that_could_be_taken_for_another_makes_no_account(string name)
    {
        using var home = new AccountHome();

        Assert.Equal("account-name", home.Book.Invitations.Make(name, Role.Officer, AccountHome.Administrator).Refusal!.Code);
        Assert.False(home.Book.Any);
    }
}
