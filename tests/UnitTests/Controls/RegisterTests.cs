using System.Data.Common;
using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Controls.Register;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Platform.Files;
using Pillar.UnitTests.Transfers.Money;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>What persons sign about invented widgets, on both stores.</summary>
public abstract class RegisterTests : IDisposable
{
    private static readonly Actor Anna = new("anna", Verified: true);
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>In a list of one entry no word is rare.</summary>
    private static readonly string Others = string.Concat(
        Supplement.Entry("1C996", "Lead balloons.", ""), Supplement.Entry("1C995", "Tin whistles.", ""), Supplement.Entry("1C994", "Zinc kites.", ""));

    private readonly TempHome home = new();
    private readonly Lazy<AuditLog> audit;
    private readonly Lazy<ControlsModule> module;

    protected RegisterTests()
    {
        audit = new(() => AuditLogs.Open(home.Home, Anna, Clock, Database));
        module = new(() => Another());
    }

    private protected abstract string? Database { get; }

    private protected string Folder => home.Folder;

    private protected ProductRegister Register => module.Value.ProductRegister;

    private SetClock Clock { get; } = new(Now);

    public void Dispose()
    {
        module.Value.Dispose();
        audit.Value.Dispose();
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_signature_keeps_who_when_the_edition_the_facts_the_code_and_what_the_entry_said()
    {
        Import();
        var signed = Sign("1c999.a");
        var one = Assert.Single(Register.Of("acme mk-2")).Signed;
        Assert.Equal((1, Now, Anna, "ACME MK 2", 0), (one.Number, one.At, one.By, one.Product, one.Supersedes));
        Assert.Equal(("us-ccl", new DateOnly(2026, 6, 24), 64), (one.Edition.List, one.Edition.AsOf!.Value, one.Edition.SourceHash.Length));
        Assert.Equal(("1C999.a", Verdict.Met, "officer", signed.Content.Entry), (one.Content.Code, one.Content.Said, one.Content.Function, one.Content.Entry));
        Assert.Equal(["widgets", "mass=6 kg"], one.Content.Facts.Lines());
        Assert.Contains(one.Content.Because, static because => because.Contains("6 kg", StringComparison.Ordinal));
        var line = Assert.Single(audit.Value.Read(new AuditQuery("products.sign")));
        Assert.Equal((one.Audit.Sequence, "1C999.a", "us-ccl@2026-06-24"), (line.Sequence, line.Facts()["code"], line.Facts()["edition"]));
    }

    [Theory]
    [InlineData("UPDATE signature SET actor = 'boris'")]
    [InlineData("DELETE FROM signature")]
    public void The_store_itself_lets_the_register_grow_and_nothing_else(string statement)
    {
        Import();
        Sign("1C999.a");
        Assert.ThrowsAny<DbException>(() => Run(statement));
        Assert.Equal("anna", Register.Run().Single().Signed.By.Name);
    }

    [Fact]
    public void A_second_signature_supersedes_the_first_says_why_and_leaves_it_readable()
    {
        Import();
        Sign("1C999.a");
        Assert.Equal("--reason: expected why number 1 (1C999.a) no longer stands, found nothing", Refused("1C999.a"));
        Sign("none", "mass=4 kg", "weighed again");
        Assert.Equal([("none", null), ("1C999.a", "none")], Register.Of("ACME MK2").Select(static one => (one.Signed.Content.Code, one.SupersededBy?.Content.Code)));
        Assert.Equal("none", Register.Run().Single().Signed.Content.Code);
    }

    [Fact]
    public void What_the_rules_do_not_bear_out_is_signed_with_a_reason_only()
    {
        Import();
        Assert.StartsWith("--reason: expected why 1C999.a is signed while facts are missing: 1C999.a#", Refused("1C999.a", ""));
        Assert.Equal("--reason: expected why 1C999.a is signed against the rules, found nothing", Refused("1C999.a", "mass=4 kg"));
        Assert.Equal("--reason: expected why none is signed against the rules, found nothing", Refused("none"));
        Assert.Equal(Verdict.NotMet, Sign("1C999.a", "mass=4 kg", "the sheet of the maker is wrong").Content.Said);
    }

    [Fact]
    public void A_later_edition_says_whether_the_entry_changed_in_words_in_rules_or_is_gone()
    {
        Import();
        Sign("1C999.a");
        Assert.Equal((ListChange.Nothing, false), State());
        Import("1C998", "Copper gadgets as follows.");
        Assert.Equal((ListChange.EditionOnly, false), State());
        Import("1C999", "<P>a. Widgets having a mass exceeding 5 kg;</P><P>Note: Widgets are not gadgets.</P>");
        Assert.Equal((ListChange.Words, true), State());
        Import("1C999", "<P>a. Widgets having a mass exceeding 7 kg;</P>");
        Assert.Equal((ListChange.Rules, true), State());
        Assert.Equal(Verdict.NotMet, Register.Run().Single().Now);
        Import("1C997", "Other things.");
        Assert.Equal((ListChange.EntryGone, true), State());
    }

    [Fact]
    public void A_precedent_is_found_by_the_product_first_and_by_the_same_words_in_any_order()
    {
        Import();
        Sign("1C999.a");
        Sign(new SignRequest("Other 7", "1C999.a", Facts("mass=8 kg"), null) { Function = "officer" });
        Assert.Equal(["ACME MK 2", "Other 7"], Register.Precedents("WIDGET", "acme-mk2").Select(static one => one.Signed.Product));
        Assert.Empty(Register.Precedents("gadgets", "acme"));
    }

    [Theory]
    [InlineData("", "1C999.a", "officer", "--product: expected maker and model")]
    [InlineData("ACME", "1C999.z", "officer", "--sign: expected none, or a code of us-ccl, found 1C999.z")]
    [InlineData("ACME", "1C999.a", " ", "--function: expected the function in which you sign")]
    public void A_signature_without_one_of_its_parts_is_one_clear_line(string product, string code, string function, string expected)
    {
        Import();
        var bad = Assert.Throws<BadInputException>(() => Sign(new SignRequest(product, code, Facts("mass=6 kg"), null) { Function = function }));
        Assert.StartsWith(expected, bad.Message, StringComparison.Ordinal);
        Assert.Empty(Register.Run());
    }

    [Fact]
    public void The_bundled_list_is_no_edition_to_sign_against() =>
        Assert.StartsWith("--list: expected a list that was imported", Refused("1C216"), StringComparison.Ordinal);

    [Fact]
    public void A_fault_at_any_write_signs_nothing()
    {
        Import();
        Sign("1C999.a");
        for (var step = 0; ; step++)
        {
            using var other = Another();
            try
            {
                using (FaultyDisk.FailAt(step))
                {
                    other.SignClassification.Run(Request("1C999.a", "mass=6 kg", "again"), Anna);
                }

                Assert.True(step >= 1, "no write was tried");
                break;
            }
            catch (IOException)
            {
                Assert.Single(Register.Of("ACME MK 2"));
            }
        }

        Assert.Equal(2, Register.Of("ACME MK 2").Count);
    }

    private protected abstract void Run(string statement);

    private ControlsModule Another() => ControlsModule.Open(home.Home, audit.Value, Clock, Database);

    private (ListChange, bool) State() => Register.Run().Select(static one => (one.Change, one.LookAgain)).Single();

    /// <summary>An edition with the widgets of 1C999, and with another entry where one is named.</summary>
    private void Import(string code = "1C999", string items = "<P>a. Widgets having a mass exceeding 5 kg;</P>")
    {
        var others = code == "1C999" ? Supplement.Entry("1C999", "Widgets as follows (see List of Items Controlled).", items)
            : code == "1C998" ? Supplement.Entry("1C999", "Widgets as follows (see List of Items Controlled).", "<P>a. Widgets having a mass exceeding 5 kg;</P>") + Supplement.Entry(code, items, "")
            : Supplement.Entry(code, items, "");
        Assert.Null(module.Value.ImportControls.Run(home.Write("widgets.xml", Supplement.Of(Others, others)), new DateOnly(2026, 6, 24), accept: true).Refusal);
    }

    private SignedClassification Sign(string code, string spec = "mass=6 kg", string reason = "") => Sign(Request(code, spec, reason));

    private SignedClassification Sign(SignRequest request) => module.Value.SignClassification.Run(request, Anna);

    private string Refused(string code, string spec = "mass=6 kg") => Assert.Throws<BadInputException>(() => Sign(code, spec)).Message;

    private static SignRequest Request(string code, string spec, string reason) => new("ACME MK 2", code, Facts(spec), null) { Function = "officer", Reason = reason };

    private static ItemFacts Facts(string spec) => ItemFacts.Of("widgets", spec.Length > 0 ? [spec] : [], [], []);
}

public sealed class SqliteRegisterTests : RegisterTests
{
    private protected override string? Database => null;

    [Fact]
    public void A_look_makes_no_file()
    {
        Assert.Empty(Register.Run());
        Assert.False(File.Exists(Path.Combine(Folder, "products.db")));
    }

    private protected override void Run(string statement) => RawSql.OnSqlite(Path.Combine(Folder, "products.db"), statement);
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresRegisterTests(PostgresServer server) : RegisterTests
{
    private string? database;

    private protected override string? Database => database ??= server.NewDatabase();

    private protected override void Run(string statement) => RawSql.OnPostgres(Database!, statement);
}
