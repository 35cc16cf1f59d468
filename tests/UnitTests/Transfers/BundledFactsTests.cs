using System.Globalization;
using NJsonSchema;
using Pillar.Controls;
using Pillar.Platform;
using Pillar.Screening;
using Pillar.States;
using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>The samples on a fresh machine without a network: the real engine, the bundled designations, the bundled facts about States.</summary>
public sealed class BundledFactsTests(BundledFactsTests.Fresh fresh) : IClassFixture<BundledFactsTests.Fresh>
{
    public static TheoryData<string> Samples => SamplesTests.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_outcome_in_its_name_offline(string name)
    {
        var assessment = fresh.Transfers.Assess.Run(Cases.Sample(name));
        Assert.True(assessment.Outcome.Word() == name[..name.IndexOf('-')], $"{name}: {assessment.Outcome.Word()}, {string.Join(", ", assessment.Reasons.Select(reason => $"{reason.Code} {reason.Source.Citation.Provision}"))}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_lacks_what_its_name_says_and_nothing_else(string name)
    {
        var missing = fresh.Transfers.Assess.Run(Cases.Sample(name)).Missing;
        Assert.True(name.StartsWith("deny-", StringComparison.Ordinal) || missing.Count == (name.StartsWith("refer-missing-", StringComparison.Ordinal) ? 1 : 0),
            $"{name}: {string.Join(", ", missing.Select(fact => fact.Code))}");
    }

    [Theory]
    [InlineData("deny-houthi-alias", "YEe.001")]
    [InlineData("refer-name-in-arabic-script", "YEe.001")]
    [InlineData("deny-original-script", "QDe.135")]
    [InlineData("deny-payment-party", "KPe.003")]
    public void A_hit_cites_the_entry_it_rests_on(string name, string entry) =>
        Assert.Contains(entry, fresh.Transfers.Assess.Run(Cases.Sample(name)).Reasons.Select(reason => reason.Source.Citation.Provision));

    [Theory]
    [InlineData("refer-embargoed-destination", "destination-comprehensively-embargoed")]
    [InlineData("refer-embargoed-route", "route-comprehensively-embargoed")]
    [InlineData("refer-hong-kong-follows-china", "destination-arms-embargoed")]
    [InlineData("deny-controlled-goods-to-embargoed-destination", "controlled-goods-to-embargoed-destination")]
    public void A_measure_is_found_in_the_bundled_table_and_cited_with_its_date(string name, string code)
    {
        var reason = fresh.Transfers.Assess.Run(Cases.Sample(name)).Reasons.First(reason => reason.Code == code);
        Assert.NotNull(reason.Source.Citation.AsOf);
        Assert.StartsWith("15 CFR", reason.Source.Citation.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_fits_the_published_schema_and_comes_again_byte_for_byte()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.Path("docs", "schemas", "assessment.schema.json"));
        foreach (var name in Samples.Select(row => row.Data))
        {
            var (first, again) = (Json(name), Json(name));
            Assert.Empty(schema.Validate(first));
            Assert.Equal(first, again);
        }
    }

    [Fact]
    public void An_assessment_leaves_one_audit_line_that_names_every_screening_by_its_hash()
    {
        fresh.Audit.Lines.Clear();
        var assessment = fresh.Transfers.Assess.Run(Cases.Sample("deny-houthi-alias"));
        var line = Assert.Single(fresh.Audit.Lines);
        Assert.Equal("transfers.assess", line.Action);
        var hashes = line.Facts["screenings"].Split(' ');
        Assert.Equal(assessment.Screened.Select(party => ScreenJson.Hash(party.Result)), hashes);
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    private string Json(string name) => AssessmentJson.Write(fresh.Transfers.Assess.Run(Cases.Sample(name)), CultureInfo.InvariantCulture);

    /// <summary>An empty data folder, gone afterwards.</summary>
    public sealed class Fresh : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pillar-transfers-");
        private readonly ScreeningModule screening;
        internal MemoryAudit Audit { get; } = new();

        public Fresh()
        {
            var states = StatesModule.Load();
            var clock = new Cases.FixedClock(Cases.Today);
            var home = new PillarHome(folder.FullName);
            screening = ScreeningModule.Open(home, states, Audit, clock);
            Transfers = new TransfersModule(home, new(states, screening, ControlsModule.Open(home, Audit)), Audit, clock);
        }

        internal TransfersModule Transfers { get; }

        public void Dispose()
        {
            screening.Dispose();
            Audit.Dispose();
            folder.Delete(recursive: true);
        }
    }
}
