using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Packs;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Agreement;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Matching;
using Pillar.Screening.Validation;
using Pillar.Screening.Watch;
using Pillar.States;

namespace Pillar.Screening;

/// <summary>The door of the module: lists and the screening of names against them.</summary>
public sealed class ScreeningModule : IDisposable
{
    private readonly ListStore store;
    private readonly JudgementDesk judgements;
    private readonly TimeProvider clock;

    private ScreeningModule(ListStore store, IAuditLog audit, TimeProvider clock)
    {
        (this.store, this.clock) = (store, clock);
        judgements = new JudgementDesk(store.Home, audit);
        Screen = new Screen(store, judgements, audit, clock);
        JudgeHit = new JudgeHit(Screen, store, judgements, clock);
        ListJudgements = new ListJudgements(judgements);
        VerifyJudgements = new VerifyJudgements(judgements);
        ScreenFile = new ScreenFile(store, judgements, audit, clock);
        WatchCustomers = new WatchCustomers(store, judgements, audit, clock);
        ImportLists = new ImportLists(store, audit);
        ListCatalogue = new ListCatalogue(store, clock);
        ShowEntry = new ShowEntry(store);
        CompareLists = new CompareLists(store);
        CompareAgreement = new CompareAgreement(store);
        VerifyLists = new VerifyLists(store);
        PruneLists = new PruneLists(store, audit, clock);
        UpdateLists = new UpdateLists(store, ImportLists, clock);
        OfficeThresholds = new OfficeThresholds(store.Home, audit);
        ValidateScreening = new ValidateScreening(store);
    }

    /// <summary>Name and version of the rules that score, as each result carries it.</summary>
    public static string Engine => Matcher.Engine;

    /// <summary>Puts editions of lists in force.</summary>
    public ImportLists ImportLists { get; }

    /// <summary>Says which lists there are.</summary>
    public ListCatalogue ListCatalogue { get; }

    /// <summary>Says all that a list says about one party.</summary>
    public ShowEntry ShowEntry { get; }

    /// <summary>Says what changed between two editions.</summary>
    public CompareLists CompareLists { get; }

    /// <summary>Says whether the lists in force agree about the same parties.</summary>
    public CompareAgreement CompareAgreement { get; }

    /// <summary>Reads the lists in force against their checksums.</summary>
    public VerifyLists VerifyLists { get; }

    /// <summary>Removes old editions.</summary>
    public PruneLists PruneLists { get; }

    /// <summary>Fetches the official lists.</summary>
    public UpdateLists UpdateLists { get; }

    /// <summary>Screens one name.</summary>
    public Screen Screen { get; }

    /// <summary>Screens a file of names.</summary>
    public ScreenFile ScreenFile { get; }

    /// <summary>Tells which customers of a base a change of the lists touches.</summary>
    public WatchCustomers WatchCustomers { get; }

    /// <summary>Judges a hit: same, different or unsure.</summary>
    public JudgeHit JudgeHit { get; }

    /// <summary>Says who judged what.</summary>
    public ListJudgements ListJudgements { get; }

    /// <summary>Holds every judgement against its line of the audit trail.</summary>
    public VerifyJudgements VerifyJudgements { get; }

    /// <summary>Shows and sets the thresholds of every answer.</summary>
    public OfficeThresholds OfficeThresholds { get; }

    /// <summary>Says what a reviewer of the screening needs to know.</summary>
    public ValidateScreening ValidateScreening { get; }

    /// <summary>The lists in force, as they go into a pack and come from one.</summary>
    public PackPart PackPart => PackPart.OfEditions(store.Home, "lists", ListFolder.Extension, ImportLists.CheckSnapshot, ImportLists.Fewer);

    /// <summary>Begins a batch of another module, at the lists, thresholds and judgements of this moment.</summary>
    public ScreenBatch BeginBatch() =>
        new(store.InForce(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), OfficeThresholds.Current, judgements);

    public static ScreeningModule Open(PillarHome home, StatesModule states, IAuditLog audit, TimeProvider clock) =>
        new(new ListStore(home, states), audit, clock);

    public void Dispose()
    {
        judgements.Dispose();
        store.Dispose();
    }
}
