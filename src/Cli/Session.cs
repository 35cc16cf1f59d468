using System.CommandLine;
using System.Globalization;
using Pillar.Analysis;
using Pillar.Controls;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Packs;
using Pillar.Review;
using Pillar.Screening;
using Pillar.States;
using Pillar.Transfers;

namespace Pillar.Cli;

/// <summary>What one run of a command works with. Modules open when first asked for, so that a command pays only for what it uses.</summary>
internal sealed class Session : IDisposable
{
    private readonly Lazy<AuditLog> audit;
    private readonly Lazy<StatesModule> states;
    private readonly Lazy<ScreeningModule> screening;
    private readonly Lazy<TransfersModule> transfers;
    private readonly Lazy<ReviewModule> review;
    private readonly Lazy<ControlsModule> controls;
    private readonly Lazy<AnalysisModule> analysis;
    private readonly Lazy<AccountBook> accounts;

    public Session(ParseResult arguments, TimeProvider clock)
    {
        Arguments = arguments;
        Clock = clock;
        Home = PillarHome.Find(arguments.GetValue(GlobalOptions.Home), Environment.GetEnvironmentVariable);
        PackDesk.Finish(Home);
        Json = arguments.GetValue(GlobalOptions.Json);
        Language = GlobalOptions.LanguageOf(arguments);
        audit = new(() => AuditLogs.Open(Home, Actor.OfOperatingSystem(), Clock));
        states = new(() => StatesModule.Load(Home));
        screening = new(() => ScreeningModule.Open(Home, States, new LateAuditLog(audit), Clock));
        transfers = new(() => new TransfersModule(Home, new(States, Screening, Controls), new LateAuditLog(audit), Clock));
        controls = new(() => ControlsModule.Open(Home, new LateAuditLog(audit), Clock));
        accounts = new(() => AccountBook.Open(Home, new LateAuditLog(audit), Clock));
        review = new(() => ReviewModule.Open(Home, States));
        analysis = new(() => new AnalysisModule(Home, new(States, Screening, Transfers, Review), new LateAuditLog(audit), Clock));
    }

    public ParseResult Arguments { get; }

    public TimeProvider Clock { get; }

    public PillarHome Home { get; }

    /// <summary>True when the answer goes to stdout as JSON.</summary>
    public bool Json { get; }

    public CultureInfo Language { get; }

    public TextWriter Out => Arguments.InvocationConfiguration.Output;

    public TextWriter Error => Arguments.InvocationConfiguration.Error;

    public AuditLog Audit => audit.Value;

    public StatesModule States => states.Value;

    public ScreeningModule Screening => screening.Value;

    public TransfersModule Transfers => transfers.Value;

    public ReviewModule Review => review.Value;

    public AnalysisModule Analysis => analysis.Value;

    public ControlsModule Controls => controls.Value;

    public PackDesk Packs => new(Home, [Screening.PackPart, Controls.PackPart, .. States.PackParts(Home)], Audit, Clock);

    public AccountBook Accounts => accounts.Value;

    public void Dispose()
    {
        if (analysis.IsValueCreated)
        {
            analysis.Value.Dispose();
        }

        if (review.IsValueCreated)
        {
            review.Value.Dispose();
        }

        if (transfers.IsValueCreated)
        {
            transfers.Value.Dispose();
        }

        if (controls.IsValueCreated)
        {
            controls.Value.Dispose();
        }

        if (screening.IsValueCreated)
        {
            screening.Value.Dispose();
        }

        if (accounts.IsValueCreated)
        {
            accounts.Value.Dispose();
        }

        if (audit.IsValueCreated)
        {
            audit.Value.Dispose();
        }
    }
}
