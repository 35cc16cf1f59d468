using Pillar.Platform.Audit;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review.National;

public sealed class ContactTests : IDisposable
{
    private const string Name = "Zacharie Quelconque-Inventé";

    private static readonly string[] Whole =
        ["institution=Invented Ministry", "role=national point of contact", "purpose=questions on the record", "keep-until=2028-12-31", $"name={Name}", "email=z@example.org"];

    private readonly ReviewHome home = new();
    private readonly AuditLog audit;

    public ContactTests() => audit = AuditLogs.Open(home.Temp.Home, ReviewHome.Anna, home.Clock);

    private KeepContact Contacts => home.Module.KeepContact(audit, home.Clock);

    public void Dispose()
    {
        audit.Dispose();
        home.Dispose();
    }

    [Fact]
    public void Who_it_is_stands_beside_the_audit_trail_and_nowhere_else()
    {
        Set(Whole);
        var contact = Assert.Single(Contacts.Show(home.State("QM"), withPersonal: true));
        Assert.Equal((Name, "z@example.org"), (contact.Personal!["name"], contact.Personal["email"]));
        Assert.Null(Assert.Single(Contacts.Show(home.State("QM"), withPersonal: false)).Personal);
        Assert.Equal(["review.contact", "review.contact.read"], audit.Lines().Select(static line => line.Action));
        audit.Flush();
        Assert.DoesNotContain(Name, home.Module.Csv(NationalSheets.Contact, new("QM", home.Today)), StringComparison.Ordinal);
        Assert.DoesNotContain(Name, SheetJson.Rows(NationalSheets.Contact, home.Module.Rows(NationalSheets.Contact, new("QM", home.Today))), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(home.Temp.Home.Folder, "review.db*"), file => Assert.DoesNotContain("Quelconque", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(audit.Lines(), line => Assert.DoesNotContain("Quelconque", string.Join(' ', line.Facts().Values), StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_no_public_view_of_it_and_no_consent_makes_one()
    {
        Set(Whole);
        Assert.Empty(home.Module.Rows(NationalSheets.Contact, new("QM", home.Today, Public: true)));
        var refusal = home.Module.GiveConsent(audit, home.Clock).Give(new(home.State("QM"), NationalSheets.Contact, "C1"), "note verbale", ReviewHome.Anna);
        Assert.Equal("review-never-public", refusal?.Code);
        Assert.Empty(home.Module.Rows(NationalSheets.Contact, new("QM", home.Today, Public: true)));
    }

    [Fact]
    public void It_can_be_erased_before_its_day_and_the_chain_still_holds()
    {
        Set(Whole);
        Assert.Null(Contacts.Erase(home.State("QM"), "C1", "asked to"));
        var contact = Assert.Single(Contacts.Show(home.State("QM"), withPersonal: true));
        Assert.Equal((true, null, "Invented Ministry"), (contact.Erased, contact.Personal, contact.Row["institution"]));
        Assert.Equal("review-nothing-to-erase", Contacts.Erase(home.State("QM"), "C1", "again")?.Code);
        var verdict = audit.Verify();
        Assert.True(verdict.Intact);
        Assert.Equal((0, 1), ((int)verdict.Personal.Kept, (int)verdict.Personal.Erased));
    }

    [Fact]
    public void What_a_correction_replaces_is_erased_at_once()
    {
        Set(Whole);
        Assert.True(Set("telephone=+000 1").Changed);
        Assert.False(Set("telephone=+000 1").Changed);
        var contact = Assert.Single(Contacts.Show(home.State("QM"), withPersonal: true));
        Assert.Equal((Name, "+000 1", 1), (contact.Personal!["name"], contact.Personal["telephone"], contact.Row.Corrections));
        Assert.Equal((1, 1), audit.Verify().Personal is var personal ? ((int)personal.Kept, (int)personal.Erased) : default);
    }

    [Fact]
    public void After_its_day_it_goes_with_all_that_is_due()
    {
        Set(Whole);
        Assert.Empty(audit.Due(audit.Writer));
        home.Clock.Now = new(2028, 12, 31, 12, 0, 0, TimeSpan.Zero);
        Assert.Single(audit.Due(audit.Writer));
    }

    [Theory]
    [InlineData("name=", "name")]
    [InlineData("purpose=", "purpose")]
    [InlineData("keep-until=2026-07-15", "keep-until")]
    [InlineData("keep-until=for ever", "keep-until")]
    [InlineData("email=a\u202Eb", "email")]
    public void Without_a_name_a_purpose_and_a_day_to_come_nothing_is_kept(string change, string column)
    {
        Assert.Equal(column, Assert.Throws<BadInputException>(() => Set([.. Whole, change])).Place);
        Assert.Empty(Contacts.Show(home.State("QM"), withPersonal: true));
        Assert.Empty(audit.Lines());
    }

    [Fact]
    public void The_door_for_other_sheets_is_closed_to_it() =>
        Assert.Throws<ArgumentException>(() => home.Module.KeepRows(NationalSheets.Contact, audit, home.Clock));

    private (bool Changed, Refusal? Refusal) Set(params string[] values) =>
        Contacts.Set(home.State("QM"), "C1", [.. values.Select(static v => v.Split('=', 2)).Select(static v => (v[0], v[1]))], ReviewHome.Anna);
}
