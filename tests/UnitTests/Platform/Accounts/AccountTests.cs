using System.Text;
using OtpNet;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Accounts;

[Collection(PostgresCollection.Name)]
public sealed class AccountTests(PostgresServer server)
{
    private const string Wrong = "wrong password entirely";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_person_takes_up_an_invitation_and_signs_in(bool postgres)
    {
        using var home = Home(postgres);
        var key = home.Opened("amina", Role.Supervisor);

        var (account, refusal) = home.Book.SignIn.Run("amina", AccountHome.Password, home.Shown(key));

        Assert.Null(refusal);
        Assert.Equal(new Actor("amina", Verified: true, Role.Supervisor), account!.AsActor());
        Assert.Equal(AccountStatus.Open, account.Status(home.Clock.Now));
    }

    [Fact]
    public void A_one_time_code_works_once()
    {
        using var home = Home();
        var key = home.Opened("amina");
        var code = home.Shown(key);

        Assert.Null(home.Book.SignIn.Run("amina", AccountHome.Password, code).Refusal);
        Assert.NotNull(home.Book.SignIn.Run("amina", AccountHome.Password, code).Refusal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_many_who_send_the_same_code_at_the_same_moment_one_gets_in(bool postgres)
    {
        using var home = Home(postgres);
        var code = home.Shown(home.Opened("amina"));
        var books = Enumerable.Range(0, 4).Select(_ => home.Another()).ToList();

        var signedIn = books.AsParallel().WithDegreeOfParallelism(4).Count(book => book.SignIn.Run("amina", AccountHome.Password, code).Account is not null);

        Assert.Equal(1, signedIn);
        books.ForEach(static b => b.Dispose());
    }

    [Fact]
    public void A_code_of_the_step_before_or_after_fits_and_one_of_two_steps_away_does_not()
    {
        // RFC 6238, appendix B: seed "12345678901234567890", SHA-1; the last six of its eight digits.
        var key = Base32Encoding.ToString(Encoding.ASCII.GetBytes("12345678901234567890"));
        var at = DateTimeOffset.FromUnixTimeSeconds(1_111_111_109);

        Assert.Equal(1_111_111_109 / 30, OneTimeCode.Step(key, "081804", at));
        Assert.Equal(1_111_111_109 / 30, OneTimeCode.Step(key, "081 804", at.AddSeconds(30)));
        Assert.Null(OneTimeCode.Step(key, "081804", at.AddSeconds(90)));
        Assert.Null(OneTimeCode.Step(key, "081805", at));
        Assert.Null(OneTimeCode.Step(key, "", at));
    }

    [Fact]
    public void Five_wrong_attempts_lock_the_account_for_a_quarter_of_an_hour()
    {
        using var home = Home();
        var key = home.Opened("amina");
        for (var i = 0; i < 5; i++)
        {
            Assert.NotNull(home.Book.SignIn.Run("amina", Wrong, home.Shown(key)).Refusal);
        }

        Assert.Equal(AccountStatus.Locked, home.Book.Find("amina")!.Status(home.Clock.Now));
        home.Clock.Now += TimeSpan.FromMinutes(14);
        Assert.NotNull(home.Book.SignIn.Run("amina", AccountHome.Password, home.Shown(key)).Refusal);
        home.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Null(home.Book.SignIn.Run("amina", AccountHome.Password, home.Shown(key)).Refusal);
    }

    [Fact]
    public void A_right_sign_in_forgets_the_wrong_ones_before_it()
    {
        using var home = Home();
        var key = home.Opened("amina");
        for (var i = 0; i < 4; i++)
        {
            home.Book.SignIn.Run("amina", Wrong, home.Shown(key));
        }

        Assert.Null(home.Book.SignIn.Run("amina", AccountHome.Password, home.Shown(key)).Refusal);
        Assert.Equal(0, home.Book.Find("amina")!.Failures);
    }

    [Theory]
    [InlineData("nobody", AccountHome.Password)]
    [InlineData("amina", Wrong)]
    [InlineData("amina' OR '1'='1", AccountHome.Password)]
    [InlineData("", "")]
    public void Whatever_is_wrong_the_answer_is_the_same(string name, string password)
    {
        using var home = Home();
        var code = home.Shown(home.Opened("amina"));

        Assert.Equal("account-sign-in", home.Book.SignIn.Run(name, password, code).Refusal!.Code);
        Assert.Equal("account-sign-in", home.Book.SignIn.Run("amina", AccountHome.Password, "000000").Refusal!.Code);
    }

    [Fact]
    public void Nobody_signs_in_with_a_closed_account_and_its_name_is_not_given_again()
    {
        using var home = Home();
        var key = home.Opened("amina");

        Assert.Null(home.Book.Close("amina", AccountHome.Administrator));
        Assert.False(home.Book.Any);
        Assert.NotNull(home.Book.SignIn.Run("amina", AccountHome.Password, home.Shown(key)).Refusal);
        Assert.Equal("account-unknown", home.Book.Close("amina", AccountHome.Administrator)!.Code);
        Assert.Equal("account-exists", home.Book.Invitations.Make("amina", Role.Officer, AccountHome.Administrator).Refusal!.Code);
    }

    [Fact]
    public void An_absence_is_recorded_before_it_begins()
    {
        using var home = Home();
        home.Opened("amina");
        var today = DateOnly.FromDateTime(home.Clock.Now.UtcDateTime);

        Assert.Equal("account-absence-days", home.Book.Absences.Add("amina", today.AddDays(-1), today, "leave", AccountHome.Administrator)!.Code);
        Assert.Equal("account-absence-days", home.Book.Absences.Add("amina", today.AddDays(2), today, "leave", AccountHome.Administrator)!.Code);
        Assert.Equal("account-no-reason", home.Book.Absences.Add("amina", today, today, " ", AccountHome.Administrator)!.Code);
        Assert.Equal("account-unknown", home.Book.Absences.Add("boris", today, today, "leave", AccountHome.Administrator)!.Code);
        Assert.Null(home.Book.Absences.Add("amina", today, today.AddDays(4), "leave", AccountHome.Administrator));

        var absence = Assert.Single(home.Book.Absences.All());
        Assert.True(absence.Covers(today) && absence.Covers(today.AddDays(4)) && !absence.Covers(today.AddDays(5)));
    }

    [Fact]
    public void Only_one_of_two_is_alone_and_only_while_the_other_is_away()
    {
        using var home = Home();
        home.Opened("amina", Role.Supervisor);
        var amina = home.Book.Find("amina")!.AsActor();
        var today = DateOnly.FromDateTime(home.Clock.Now.UtcDateTime);
        Assert.False(home.Book.IsAlone(amina, today), "one alone has nobody who could be away");

        home.Opened("boris");
        Assert.False(home.Book.IsAlone(amina, today));
        home.Book.Absences.Add("boris", today, today, "leave", AccountHome.Administrator);
        Assert.True(home.Book.IsAlone(amina, today));
        Assert.False(home.Book.IsAlone(amina, today.AddDays(1)));
        Assert.False(home.Book.IsAlone(home.Book.Find("boris")!.AsActor(), today), "amina is here");

        home.Opened("chanda");
        Assert.False(home.Book.IsAlone(amina, today), "there is a third");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rows_are_added_and_never_changed(bool postgres)
    {
        var database = postgres ? server.NewDatabase() : null;
        using var home = new AccountHome(database);
        home.Opened("amina");
        home.Book.Absences.Add("amina", DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue, "leave", AccountHome.Administrator);
        using var tables = new Store(home.Folder.Home, AccountSchema.Shape, database);

        foreach (var sql in new[] { "UPDATE account SET name = 'x'", "DELETE FROM account", "UPDATE absence SET name = 'x'", "DELETE FROM absence" })
        {
            var refused = Assert.Throws<StoreFailedException>(() => tables.Write(open =>
            {
                open.Run(sql);
                return true;
            }));
            Assert.Contains("append-only", refused.InnerException!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_done_stands_in_the_audit_trail_and_no_secret_in_any_file()
    {
        using var home = Home();
        var invitation = home.Book.Invitations.Make("amina", Role.Officer, AccountHome.Administrator).Code!;
        var key = home.TakenUp("amina", invitation);
        home.Book.SignIn.Run("amina", Wrong, home.Shown(key));
        home.Book.SignIn.Run("typed into the wrong field", Wrong, "");
        home.Book.SignIn.Run("amina", AccountHome.Password, home.Shown(key));

        Assert.True(home.Audit.Verify().Intact);
        Assert.Equal(
            ["account.invite root", "account.open amina", "account.sign-in-refused root", "account.sign-in-refused root", "account.sign-in amina"],
            home.Audit.Lines().Select(static l => $"{l.Action} {l.Actor}"));
        var files = Directory.GetFiles(home.Folder.Folder, "*", SearchOption.AllDirectories).Select(static f => Encoding.Latin1.GetString(File.ReadAllBytes(f))).ToList();
        Assert.NotEmpty(files);
        foreach (var secret in new[] { AccountHome.Password, Wrong, key, invitation, invitation.Replace("-", ""), "typed into the wrong field" })
        {
            Assert.DoesNotContain(files, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void With_the_key_of_another_installation_one_clear_line_says_so()
    {
        using var home = Home();
        var shown = home.Shown(home.Opened("amina"));
        File.WriteAllBytes(Path.Combine(home.Folder.Home.KeysFolder, "accounts.key"), new byte[32]);
        using var other = home.Another();

        Assert.Contains("the key with which the accounts were made", Assert.Throws<BadInputException>(() => other.SignIn.Run("amina", AccountHome.Password, shown)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_look_makes_no_file()
    {
        using var home = Home();

        Assert.False(home.Book.Any);
        Assert.Null(home.Book.Find("amina"));
        Assert.False(File.Exists(home.Folder.File("accounts.db")));
    }

    [Fact]
    public void A_stored_password_names_how_it_was_made_and_fits_nothing_when_it_is_damaged()
    {
        var stored = PasswordHash.Of("x");

        Assert.StartsWith("argon2id:19456:2:", stored, StringComparison.Ordinal);
        Assert.True(PasswordHash.Fits(stored, "x"));
        Assert.False(PasswordHash.Fits(stored, "X"));
        Assert.False(PasswordHash.Fits("", ""));
        Assert.NotEqual(stored, PasswordHash.Of("x"));
    }

    private AccountHome Home(bool postgres = false) => new(postgres ? server.NewDatabase() : null);
}
