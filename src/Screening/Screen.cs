using Pillar.Platform.Audit;
using Pillar.Screening.Lists;

namespace Pillar.Screening;

/// <summary>Use case: one name against every list in force.</summary>
public sealed class Screen
{
    private readonly ListStore store;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal Screen(ListStore store, IAuditLog audit, TimeProvider clock) => (this.store, this.audit, this.clock) = (store, audit, clock);

    /// <summary>Screens and writes the audit line.</summary>
    /// <exception cref="Pillar.Vocabulary.BadInputException">The name is empty, longer than 500 characters, or holds control characters.</exception>
    public ScreenResult Run(ScreenQuery query)
    {
        _ = (store, clock);
        audit.Append(new AuditEvent("screen.name", new Dictionary<string, string>()));
        return new ScreenResult(query, ScreenOutcome.Incomplete, false, [], [], [], "name-1", Thresholds.Shipped);
    }
}
