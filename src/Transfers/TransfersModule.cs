using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.States;

namespace Pillar.Transfers;

/// <summary>The door of the module. Its use cases: <see cref="Assess"/>.</summary>
public sealed class TransfersModule(StatesModule states, ScreeningModule screening, IAuditLog audit, TimeProvider clock)
{
    /// <summary>May this transfer go?</summary>
    public Assess Assess { get; } = new(screening.Screen.Run, new CountryBook(states).Find, audit, clock);
}
