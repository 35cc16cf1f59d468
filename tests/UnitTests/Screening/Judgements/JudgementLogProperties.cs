using CsCheck;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Judgements;

/// <summary>Any sequence of judgements about any customers and entries: the last one counts, and nothing is lost.</summary>
public class JudgementLogProperties
{
    private static readonly Gen<(int Customer, int Entry, Verdict Verdict, int Born)[]> Sequences =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Enum<Verdict>(), Gen.Int[1970, 1971]).Array[0, 30];

    [Fact]
    public void The_last_judgement_counts_and_every_one_is_kept() => Sequences.Sample(
        made =>
        {
            using var home = new TempHome();
            using var log = new Log(home);
            foreach (var (customer, entry, verdict, born) in made)
            {
                log.Add(Query(customer, born), Listed(entry), verdict);
            }

            Assert.Equal(made.Select(static m => (m.Verdict, $"{m.Entry}")), log.Store.All().Select(static r => (r.Verdict, r.Entry)));
            Assert.Equal(Enumerable.Range(1, made.Length).Select(static n => (long)n), log.Store.All().Select(static r => r.Number));
            foreach (var (customer, entry, _, _) in made)
            {
                var last = made.Last(m => m.Customer == customer && m.Entry == entry);
                Assert.Equal(Expected(last.Verdict), log.Weigh(Query(customer, last.Born), Listed(entry))?.State);
                Assert.Equal(JudgementState.Lapsed, log.Weigh(Query(customer, 1999), Listed(entry))?.State);
            }
        },
        iter: 40,
        threads: 1);

    [Fact]
    public void A_batch_reads_of_the_log_what_a_single_screening_reads() => Sequences.Sample(
        made =>
        {
            using var home = new TempHome();
            using var log = new Log(home);
            foreach (var (customer, entry, verdict, born) in made)
            {
                log.Add(Query(customer, born), Listed(entry), verdict);
            }

            var book = log.Desk.Book();
            Assert.Equal(made.Length, book.Last);
            foreach (var query in Enumerable.Range(0, 3).Select(static c => Query(c, 1970)))
            {
                Assert.Equal(log.Desk.Of(query)?.Rows, book.Of(query)?.Rows);
            }
        },
        iter: 20,
        threads: 1);

    [Fact]
    public void Only_what_the_rules_compare_brings_a_hit_back() => Gen.Select(Gen.Int[0, 6], Gen.String[1, 10]).Sample((field, text) =>
    {
        var entry = Listed(1);
        var (changed, names) = Changed(entry, field, text);
        return FieldMarks.Changed(EntryMarks.Of(entry), EntryMarks.Of(changed)).SequenceEqual(names);
    });

    private static (ListEntry Entry, string[] Fields) Changed(ListEntry entry, int field, string text) => field switch
    {
        0 => (entry with { Names = [.. entry.Names, new Sourced<PartyName>(new PartyName("x" + text), "")] }, ["names"]),
        1 => (entry with { Kind = PartyKind.Vessel }, ["kind"]),
        2 => (entry with { Gender = Gender.Female }, ["gender"]),
        3 => (entry with { BirthDates = [new Sourced<PartialDate>(PartialDate.Parse("1971")!.Value, "")] }, ["born"]),
        4 => (entry with { Countries = [new Sourced<CountryTie>(new CountryTie(CountryRole.Nationality, "KE"), "")] }, ["countries"]),
        5 => (entry with { Identifiers = [new Sourced<Identifier>(Identifier.Of(IdentifierKind.Passport, "A1234567")!, "")] }, ["identifiers"]),
        _ => (entry with { Remarks = [new Sourced<string>(text, "")], LegalBasis = text, Programmes = [text], Names = [.. entry.Names.Reverse()] }, []),
    };

    private static JudgementState Expected(Verdict verdict) => verdict switch
    {
        Verdict.Different => JudgementState.Dismissed,
        Verdict.Same => JudgementState.Confirmed,
        _ => JudgementState.Unsure,
    };

    private static ScreenQuery Query(int customer, int born) => new("Zorblatt Quenverix", Born: PartialDate.Parse($"{born}"), Customer: $"C-{customer}");

    private static ListEntry Listed(int entry) => new()
    {
        Reference = $"{entry}",
        Kind = PartyKind.Person,
        Names = [new Sourced<PartyName>(new PartyName("Quenverix Zorblatt"), ""), new Sourced<PartyName>(new PartyName("Zorro", NameStrength.Weak), "")],
    };

    private sealed class Log : IDisposable
    {
        private readonly AuditLog audit;

        public Log(TempHome home)
        {
            audit = AuditLogs.Open(home.Home, new Actor("officer", Verified: false), TimeProvider.System, database: null);
            Desk = new JudgementDesk(home.Home, audit);
        }

        public JudgementDesk Desk { get; }

        public JudgementStore Store => Desk.Store;

        public void Add(ScreenQuery query, ListEntry entry, Verdict verdict) => Store.Append(number => new JudgementRow(
            number, "2026-03-01T12:00:00.0000000Z", "officer", false, verdict, "watch", entry.Reference, Desk.Seal.Of(query), EntryMarks.Of(entry), "test", number));

        public Weighed? Weigh(ScreenQuery query, ListEntry entry) => Desk.Of(query)?.Weigh("watch", entry);

        public void Dispose()
        {
            Desk.Dispose();
            audit.Dispose();
        }
    }
}
