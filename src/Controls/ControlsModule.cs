using Pillar.Controls.Lists;
using Pillar.Controls.Nomenclature;
using Pillar.Controls.Register;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Packs;
using Pillar.Platform.Storage;

namespace Pillar.Controls;

/// <summary>
/// The door of the module: control lists as data, and what persons signed about products. Safe for many threads; an edition is read when it is first asked for, so that opening the module
/// costs nothing.
/// </summary>
public sealed class ControlsModule : IDisposable
{
    private readonly ControlStore store;
    private readonly HsStore nomenclature;
    private readonly Store tables;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    private ControlsModule(PillarHome home, IAuditLog audit, TimeProvider clock, string? database) =>
        (store, nomenclature, tables, this.audit, this.clock) = (new ControlStore(home, clock), new HsStore(home, clock), new Store(home, RegisterSchema.Shape, database), audit, clock);

    /// <summary>Use case: a file becomes an edition in force.</summary>
    public ImportControls ImportControls => new(store, audit);

    /// <summary>Use case: fetch the official lists and import what is new.</summary>
    public UpdateControls UpdateControls => new(store, ImportControls, clock);

    /// <summary>Use cases: which editions are kept, and are they whole?</summary>
    public ControlCatalogue ControlCatalogue => new(store);

    /// <summary>Use case: what is different between two editions?</summary>
    public CompareEditions CompareEditions => new(store);

    /// <summary>Use case: what does a list say under a code?</summary>
    public ShowControl ShowControl => new(store);

    /// <summary>Use case: which entries speak of these words?</summary>
    public SearchControls SearchControls => new(store);

    /// <summary>Use case: which entries catch this item?</summary>
    public Classify Classify => new(store, LookUpHs);

    /// <summary>Use case: a file becomes an edition of the Harmonized System.</summary>
    public ImportHs ImportHs => new(nomenclature, audit);

    /// <summary>Use case: what is a tariff code called?</summary>
    public LookUpHs LookUpHs => new(nomenclature);

    /// <summary>Use case: how often is the classification right on a labelled catalogue?</summary>
    public EvaluateCatalogue EvaluateCatalogue => new(store);

    /// <summary>Use case: which emerging technologies do the lists cover?</summary>
    public WatchTechnologies WatchTechnologies => new(store);

    /// <summary>The control lists in force, as they go into a pack and come from one.</summary>
    public PackPart PackPart => PackPart.OfEditions(
        store.Home, ControlStore.Kind, ControlStore.Extension, static (_, path) => EditionFile.Verify(path), static (_, _) => null);

    /// <summary>Use case: a person signs what a product is.</summary>
    public SignClassification SignClassification => new(store, new RegisterStore(tables), audit, clock);

    /// <summary>Use case: which products have been classified, and does it still hold?</summary>
    public ProductRegister ProductRegister => new(store, new RegisterStore(tables));

    public static ControlsModule Open(PillarHome home, IAuditLog audit) => Open(home, audit, TimeProvider.System);

    public static ControlsModule Open(PillarHome home, IAuditLog audit, TimeProvider clock) => Open(home, audit, clock, Environment.GetEnvironmentVariable(AuditLogs.Variable));

    /// <param name="home">The data folder.</param>
    /// <param name="audit">Where each import and each signature leaves a line.</param>
    /// <param name="clock">Now.</param>
    /// <param name="database">PostgreSQL connection string; null or empty for a file in the data folder.</param>
    public static ControlsModule Open(PillarHome home, IAuditLog audit, TimeProvider clock, string? database) => new(home, audit, clock, database);

    public void Dispose() => tables.Dispose();
}
