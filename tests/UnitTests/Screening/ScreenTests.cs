using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.States;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>The use case on a fresh installation, where the bundled designations are the only list.</summary>
public sealed class ScreenTests : IDisposable
{
    private static readonly DateTimeOffset LastDay = new(2027, 12, 31, 23, 59, 0, TimeSpan.Zero);

    private readonly TempHome home = new();
    private readonly NoAudit audit = new();
    private readonly SetClock clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly ScreeningModule module;

    public ScreenTests() => module = ScreeningModule.Open(home.Home, StatesModule.Load(), audit, clock);

    public void Dispose()
    {
        module.Dispose();
        home.Dispose();
    }

    private ScreenResult Ask(string name) => module.Screen.Run(new ScreenQuery(name));

    [Theory]
    [InlineData("Houthis")]
    [InlineData("The Houthis")]
    [InlineData("HOUTHIS")]
    [InlineData("Ansarallah")]
    [InlineData("Ansar Allah")]
    [InlineData("أنصار الله")]
    [InlineData("انصار الله")]
    public void A_fresh_machine_finds_the_group_by_each_of_its_names(string name)
    {
        var result = Ask(name);
        Assert.True(result.Outcome is ScreenOutcome.Possible or ScreenOutcome.Strong, result.Outcome.ToString());
        Assert.Equal(("un-baseline", "YEe.001"), (result.Hits[0].List, result.Hits[0].Entry));
        Assert.True(result.Complete);
    }

    [Fact]
    public void A_name_that_resembles_none_gives_nothing_found_and_names_the_list_it_rests_on()
    {
        var result = Ask("Zubaryk Montevarovsky");
        Assert.Equal((ScreenOutcome.NothingFound, true, 0, 0), (result.Outcome, result.Complete, result.Hits.Count, result.Missing.Count));
        var list = Assert.Single(result.Lists);
        Assert.Equal(("un-baseline", true, true), (list.Id, list.Required, list.Current));
        Assert.True(list.Records > 1000);
    }

    [Fact]
    public void Past_the_expiry_nothing_found_becomes_incomplete_and_a_hit_stays_a_hit()
    {
        clock.Now = LastDay;
        Assert.Equal(ScreenOutcome.NothingFound, Ask("Zubaryk Montevarovsky").Outcome);
        clock.Now = LastDay.AddMinutes(1);
        var nothing = Ask("Zubaryk Montevarovsky");
        Assert.Equal((ScreenOutcome.Incomplete, false), (nothing.Outcome, nothing.Complete));
        Assert.Contains("2027-12-31", Assert.Single(nothing.Missing).In(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var hit = Ask("Ansar Allah");
        Assert.True(hit.Outcome is ScreenOutcome.Possible or ScreenOutcome.Strong);
        Assert.False(hit.Complete);
    }

    [Fact]
    public void A_required_list_that_is_missing_makes_the_answer_incomplete_and_is_named()
    {
        home.Write("profile.json", """{ "required": [ { "list": "un-baseline" }, { "list": "invented-list" } ] }""");
        var result = Ask("Zubaryk Montevarovsky");
        Assert.Equal(ScreenOutcome.Incomplete, result.Outcome);
        Assert.Equal(("invented-list", 0, false), result.Lists.Where(l => l.Id == "invented-list").Select(l => (l.Id, l.Records, l.Current)).Single());
    }

    [Fact]
    public void Alerts_come_before_weak_names_and_each_by_falling_score()
    {
        var hits = Ask("Mohammed").Hits.Concat(Ask("Ahmed Khan").Hits).ToArray();
        foreach (var result in (ScreenResult[])[Ask("Abdullah"), Ask("Mohammed Ali"), Ask("Kim Yong")])
        {
            var bands = result.Hits.Select(h => h.Band == ScreenOutcome.Weak).ToArray();
            Assert.Equal(bands.Order(), bands);
            var alerts = result.Hits.Where(h => h.Band != ScreenOutcome.Weak).Select(h => h.Score).ToArray();
            Assert.Equal(alerts.OrderDescending(), alerts);
        }

        Assert.All(hits, h => Assert.InRange(h.Score, 0, 1));
    }

    [Fact]
    public void The_thresholds_asked_for_decide_and_stand_in_the_answer()
    {
        var shipped = Ask("Ansar Allah");
        var strict = module.Screen.Run(new ScreenQuery("Ansar Allah"), new Thresholds(0.999, 1));
        Assert.Equal((ScreenOutcome.NothingFound, 0.999), (strict.Outcome, strict.Thresholds.Possible));
        var wide = module.Screen.Run(new ScreenQuery("Ansar Allah"), new Thresholds(0.3, 0.31));
        Assert.Equal(ScreenOutcome.Strong, wide.Outcome);
        Assert.True(wide.Hits.Count > shipped.Hits.Count);
        Assert.Equal(shipped.Hits[0].Score, wide.Hits[0].Score);
    }

    [Fact]
    public void Two_runs_give_the_same_bytes() =>
        Assert.Equal(ScreenJson.Text(Ask("Kim Yong Chol")), ScreenJson.Text(Ask("Kim Yong Chol")));

    [Fact]
    public void A_fresh_installation_gives_the_same_bytes()
    {
        using var other = new TempHome();
        using var second = ScreeningModule.Open(other.Home, StatesModule.Load(), new NoAudit(), clock);
        Assert.Equal(ScreenJson.Text(Ask("Mohammed Ali")), ScreenJson.Text(second.Screen.Run(new ScreenQuery("Mohammed Ali"))));
    }

    [Fact]
    public void Many_threads_give_the_answers_of_one()
    {
        string[] names = ["Houthis", "Kim Yong Chol", "Mohammed Ali", "Zubaryk Montevarovsky", "أنصار الله", "Chairman", "Factory 26", "Ahmed"];
        using var quiet = ScreeningModule.Open(home.Home, StatesModule.Load(), new ForgetfulAudit(), clock);
        var alone = names.ToDictionary(n => n, n => ScreenJson.Text(quiet.Screen.Run(new ScreenQuery(n))));
        Parallel.For(0, 120, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var name = names[i % names.Length];
            Assert.Equal(alone[name], ScreenJson.Text(quiet.Screen.Run(new ScreenQuery(name))));
        });
    }

    [Fact]
    public void The_audit_line_holds_the_facts_and_keeps_the_name_apart()
    {
        var result = Ask("Ansar Allah");
        var line = Assert.Single(audit.Lines);
        Assert.Equal("screen.name", line.Action);
        Assert.Equal((result.Outcome.Word(), "true", result.Engine), (line.Facts["outcome"], line.Facts["complete"], line.Facts["engine"]));
        Assert.StartsWith("un-baseline@", line.Facts["lists"], StringComparison.Ordinal);
        Assert.StartsWith("un-baseline/YEe.001=", line.Facts["hits"], StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ScreenJson.Text(result)))), line.Facts["result"]);
        Assert.Equal(("Ansar Allah", "screening"), (line.Personal!.Text, line.Personal.Purpose));
        Assert.True(line.Personal.RetainUntil > DateOnly.FromDateTime(clock.Now.UtcDateTime));
        Assert.All(line.Facts.Values, v => Assert.DoesNotContain("Ansar", v, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_screening_that_finds_nothing_leaves_its_line_too()
    {
        Ask("Zubaryk Montevarovsky");
        var line = Assert.Single(audit.Lines);
        Assert.Equal(("nothing-found", ""), (line.Facts["outcome"], line.Facts["hits"]));
    }

    [Fact]
    public void What_cannot_be_screened_leaves_no_line()
    {
        Assert.Throws<BadInputException>(() => Ask("  "));
        Assert.Empty(audit.Lines);
    }

    [Fact]
    public void Without_its_audit_line_there_is_no_answer()
    {
        using var unlogged = ScreeningModule.Open(home.Home, StatesModule.Load(), new NoAudit { Fails = true }, clock);
        Assert.Throws<IOException>(() => unlogged.Screen.Run(new ScreenQuery("Ansar Allah")));
    }

    private sealed class ForgetfulAudit : IAuditLog
    {
        public AuditReceipt Append(AuditEvent what) => new("test", 1, "");

        public PersonalText? PersonalOf(string writer, long sequence) => null;

        public void Dispose()
        {
        }
    }
}
