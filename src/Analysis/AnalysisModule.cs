using Pillar.Analysis.Risks;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;

namespace Pillar.Analysis;

/// <summary>The door of the module: questions that need several modules. Its use cases: <see cref="ShowRisks"/>, <see cref="KeepRisks"/> and <see cref="PlanMeasure"/>. Opening it reads nothing.</summary>
public sealed class AnalysisModule : IDisposable
{
    /// <summary>A State's own calibration, in the data folder; it replaces the bundled one.</summary>
    public const string CalibrationFile = CalibrationReader.File;

    private readonly Store tables;
    private readonly Lazy<Calibration> calibration;

    /// <param name="home">Where risks are kept, unless <c>PILLAR_DATABASE</c> names a database.</param>
    /// <param name="uses">What it asks.</param>
    /// <param name="audit">Where each act leaves a line.</param>
    /// <param name="clock">Now.</param>
    public AnalysisModule(PillarHome home, UsedModules uses, IAuditLog audit, TimeProvider clock)
        : this(home, uses, audit, clock, Environment.GetEnvironmentVariable(AuditLogs.Variable))
    {
    }

    /// <param name="home">Where risks are kept.</param>
    /// <param name="uses">What it asks.</param>
    /// <param name="audit">Where each act leaves a line.</param>
    /// <param name="clock">Now.</param>
    /// <param name="database">PostgreSQL connection string; null or empty for the file in the data folder.</param>
    public AnalysisModule(PillarHome home, UsedModules uses, IAuditLog audit, TimeProvider clock, string? database)
    {
        tables = new(home, RiskSchema.Shape, database);
        calibration = new(() => CalibrationReader.Read(home));
        var (store, records) = (new RiskStore(tables), new LinkedRecords(uses));
        ShowRisks = new(store, records, calibration, uses.Review);
        KeepRisks = new(store, records, calibration, (audit, clock));
        PlanMeasure = new(ShowRisks, uses.Review, audit, clock);
    }

    public ShowRisks ShowRisks { get; }

    public KeepRisks KeepRisks { get; }

    public PlanMeasure PlanMeasure { get; }

    /// <summary>How ratings become a risk here; read once.</summary>
    /// <exception cref="Vocabulary.BadInputException">The State's own file cannot be used.</exception>
    public Calibration Calibration => calibration.Value;

    public void Dispose() => tables.Dispose();
}
