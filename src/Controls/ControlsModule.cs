using Pillar.Controls.Lists;
using Pillar.Platform;
using Pillar.Platform.Audit;

namespace Pillar.Controls;

/// <summary>
/// The door of the module: control lists as data. Safe for many threads; an edition is read when it is first asked for, so that opening the module
/// costs nothing.
/// </summary>
public sealed class ControlsModule
{
    private readonly ControlStore store;
    private readonly IAuditLog audit;

    private ControlsModule(ControlStore store, IAuditLog audit) => (this.store, this.audit) = (store, audit);

    /// <summary>Use case: a file becomes an edition in force.</summary>
    public ImportControls ImportControls => new(store, audit);

    /// <summary>Use cases: which editions are kept, and are they whole?</summary>
    public ControlCatalogue ControlCatalogue => new(store);

    /// <summary>Use case: what is different between two editions?</summary>
    public CompareEditions CompareEditions => new(store);

    /// <summary>Use case: what does a list say under a code?</summary>
    public ShowControl ShowControl => new(store);

    /// <summary>Use case: which entries speak of these words?</summary>
    public SearchControls SearchControls => new(store);

    /// <summary>Use case: which entries catch this item?</summary>
    public Classify Classify => new(store);

    /// <summary>Use case: how often is the classification right on a labelled catalogue?</summary>
    public EvaluateCatalogue EvaluateCatalogue => new(store);

    /// <summary>Use case: which emerging technologies do the lists cover?</summary>
    public WatchTechnologies WatchTechnologies => new(store);

    public static ControlsModule Open(PillarHome home, IAuditLog audit) => new(new ControlStore(home), audit);
}
