using System.Globalization;
using System.Resources;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.Transfers;
using Pillar.Vocabulary;

namespace Pillar.UnitTests.Transfers;

/// <summary>Hand-made surroundings of an assessment: one invented list, a few countries, a clock, an audit log in memory.</summary>
internal sealed class Cases
{
    public static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly Citation Table = new("Invented table of destinations", "invented row", new DateOnly(2026, 7, 23));
    private static readonly ResourceManager Details = new OneText("every token met");
    private readonly Dictionary<string, ScreenOutcome> bands = new(StringComparer.Ordinal);

    /// <summary>The clock says noon, UTC, of <see cref="Today"/> unless a test moves it.</summary>
    public DateOnly Day { get; set; } = Today;

    public bool ListIsCurrent { get; set; } = true;

    public bool ScreeningIsComplete { get; set; } = true;

    /// <summary>Last day of the table of destinations.</summary>
    public DateOnly TableExpires { get; set; } = new(2027, 12, 31);

    /// <summary>A listed name meets two entries instead of one.</summary>
    public bool Doubled { get; set; }

    /// <summary>What was judged of every hit.</summary>
    public HitJudgement? Judged { get; set; }

    /// <summary>Hears every query.</summary>
    public Action<ScreenQuery> Asked { get; set; } = static _ => { };

    public MemoryAudit Audit { get; } = new();

    public static Transfer Sample(string name)
    {
        var path = Repository.Path("samples", "transfers", name + ".json");
        using var stream = File.OpenRead(path);
        return TransferReader.Read(stream, Path.GetFileName(path));
    }

    /// <summary>Whoever bears this name meets an invented entry in this band.</summary>
    public Cases Listed(string name, ScreenOutcome band)
    {
        bands[name] = band;
        return this;
    }

    public Assessment Assess(Transfer transfer) => new Assess(new Surroundings(Screen, Country, Destinations, Goods), Audit, new FixedClock(Day)).Run(transfer);

    /// <summary>What the control lists say; nothing unless a test says it.</summary>
    public Func<Transfer, Func<string, string>, IReadOnlyDictionary<string, GoodsFacts>> Goods { get; set; } = static (_, _) => new Dictionary<string, GoodsFacts>();

    private EditionUsed Destinations(DateOnly today) => new(
        "destination-facts", Table.Source, "2026-07-23", Table.AsOf, 12, Required: true, Current: today <= TableExpires);

    /// <summary>Words that mean a country here; XA to XE are invented, one for each kind of measure.</summary>
    private static CountryFacts? Country(string word) => word switch
    {
        "KP" or "IR" or "SY" or "XA" => new(word, [new(MeasureKind.ComprehensivelyEmbargoed, Table)]),
        "YE" or "MM" or "XB" => new(word, [new(MeasureKind.ArmsEmbargoed, Table)]),
        "HK" => new(word, [new(MeasureKind.ArmsEmbargoed, Table, Through: "CN")]),
        "XC" => new(word, [new(MeasureKind.PartlyEmbargoed, Table, "invented part")]),
        "XD" => new(word, [new(MeasureKind.UnSanctions, Table)]),
        "XE" => new(word, [new(MeasureKind.AdditionalRequirements, Table)]),
        "FR" or "PT" or "ES" or "AE" or "ML" or "IN" => new(word, []),
        _ => null,
    };

    private ScreenResult Screen(ScreenQuery query)
    {
        Asked(query);
        var list = new ListUsed("un-invented", "Invented list of the Council", "2026-10-01", new DateOnly(2026, 10, 1), 1002, Required: true, ListIsCurrent);
        Hit[] hits = bands.TryGetValue(query.Name, out var band) ? [.. Entries().Select(entry => Met(query, entry, band) with { Judgement = Judged })] : [];
        var complete = ListIsCurrent && ScreeningIsComplete;
        return new ScreenResult(query, Outcome(hits, complete), complete, [list], hits, [], "name-0", Thresholds.Shipped);
    }

    private string[] Entries() => Doubled ? ["XXe.001", "XXe.002"] : ["XXe.001"];

    private static Hit Met(ScreenQuery query, string entry, ScreenOutcome band) => new(
        0.987654321, band, "un-invented", entry, "INVENTED ENTRY", "Invented Entry", PartyKind.Organisation,
        [new("name", 0.9876, new Statement(Details, "detail"), query.Name, "Invented Entry")], []);

    private static ScreenOutcome Outcome(Hit[] hits, bool complete) =>
        hits.Length > 0 ? hits[0].Band : complete ? ScreenOutcome.NothingFound : ScreenOutcome.Incomplete;

    /// <summary>A resource of one sentence, the same in every language.</summary>
    private sealed class OneText(string sentence) : ResourceManager
    {
        public override string GetString(string name, CultureInfo? culture) => sentence;
    }

    internal sealed class FixedClock(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}

/// <summary>Keeps what was appended; or refuses, as a full disk would.</summary>
internal sealed class MemoryAudit : IAuditLog
{
    public List<AuditEvent> Lines { get; } = [];

    public bool Full { get; set; }

    public AuditReceipt Append(AuditEvent what)
    {
        if (Full)
        {
            throw new IOException("No space left on device");
        }

        Lines.Add(what);
        return new AuditReceipt("invented", Lines.Count, "");
    }

    public PersonalText? PersonalOf(string writer, long sequence) => Lines[(int)sequence - 1].Personal;

    public void Dispose()
    {
    }
}
