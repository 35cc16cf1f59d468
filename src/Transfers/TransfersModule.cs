using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.States;

namespace Pillar.Transfers;

/// <summary>The door of the module. Its use cases: <see cref="Assess"/>.</summary>
public sealed class TransfersModule
{
    public TransfersModule(StatesModule states, ScreeningModule screening, IAuditLog audit, TimeProvider clock)
    {
        var countries = new CountryBook(states);
        Assess = new Assess(screening.Screen.RunAsPart, countries.Find, countries.Table, audit, clock);
    }

    /// <summary>May this transfer go?</summary>
    public Assess Assess { get; }
}
