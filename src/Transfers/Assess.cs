using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Transfers.Rules;
using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>Use case: may this transfer go? Screens every party and craft, looks up every country, decides, and leaves one audit line.</summary>
public sealed class Assess
{
    /// <summary>How long the names of an assessed transfer stay beside the audit chain.</summary>
    private const int RetentionYears = 5;

    private readonly Surroundings around;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal Assess(Surroundings around, IAuditLog audit, TimeProvider clock) => (this.around, this.audit, this.clock) = (around, audit, clock);

    /// <summary>Assesses a transfer under the lists and tables in force today (UTC).</summary>
    /// <exception cref="IOException">The audit line could not be written: then nothing was decided.</exception>
    public Assessment Run(Transfer transfer) => Decided(around.Registered(transfer));

    private Assessment Decided(Transfer transfer)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var countries = Countries(transfer);
        var facts = new CaseFacts(transfer, Screened(transfer), countries, around.Table(today), today)
        {
            Goods = around.Goods(transfer, word => countries.GetValueOrDefault(word)?.Alpha2 ?? ""),
        };
        var assessment = Decision.Of(facts);
        audit.Append(Line(transfer, assessment));
        return assessment;
    }

    private List<ScreenedParty> Screened(Transfer transfer) =>
        [.. Subjects.Of(transfer, word => around.Country(word)?.Alpha2 ?? "").Select(subject =>
            new ScreenedParty(subject.Query.Name, subject.Role, subject.Field, around.Screen(subject.Query)))];

    private Dictionary<string, CountryFacts> Countries(Transfer transfer)
    {
        var known = new Dictionary<string, CountryFacts>(StringComparer.Ordinal);
        foreach (var named in CountryWords.Of(transfer))
        {
            if (around.Country(named.Word) is { } facts)
            {
                known[named.Word] = facts;
            }
        }

        return known;
    }

    private static AuditEvent Line(Transfer transfer, Assessment assessment)
    {
        var output = AssessmentJson.Write(assessment, CultureInfo.InvariantCulture);
        var facts = new Dictionary<string, string>
        {
            ["outcome"] = assessment.Outcome.Word(),
            ["complete"] = assessment.Complete ? "true" : "false",
            ["editions"] = string.Join(' ', assessment.Editions.Select(static edition => $"{edition.Id}@{edition.Edition}")),
            ["engine"] = assessment.Engine,
            ["input"] = transfer.SourceHash,
            ["screenings"] = string.Join(' ', assessment.Screened.Select(static party => ScreenJson.Hash(party.Result))),
            ["output"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output))),
        };
        var names = string.Join('\n', assessment.Screened.Select(static party => party.Name).Prepend(transfer.Reference));
        return new AuditEvent("transfers.assess", facts, new PersonalText(names, "assessment of a transfer", assessment.AssessedOn.AddYears(RetentionYears)));
    }
}

/// <summary>What an assessment asks of the rest of the program.</summary>
/// <param name="Screen">What the lists say of a party.</param>
/// <param name="Country">Facts of a country by the word a file uses; null where it is not understood.</param>
/// <param name="Table">The table of destinations on a day.</param>
/// <param name="Goods">What control lists and licence tables say of each goods line, by its field; a word of a country gives its alpha-2, or nothing.</param>
internal sealed record Surroundings(
    Func<ScreenQuery, ScreenResult> Screen, Func<string, CountryFacts?> Country, Func<DateOnly, EditionUsed> Table,
    Func<Transfer, Func<string, string>, IReadOnlyDictionary<string, GoodsFacts>> Goods)
{
    /// <summary>Gives goods lines that name a product what the register signed about it.</summary>
    public Func<Transfer, Transfer> Registered { get; init; } = static transfer => transfer;
}
