using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.States;

namespace Pillar.Transfers;

/// <summary>The door of the module: may this transfer go?</summary>
public sealed class TransfersModule(StatesModule states, ScreeningModule screening, IAuditLog audit, TimeProvider clock)
{
    internal (StatesModule, ScreeningModule, IAuditLog, TimeProvider) Parts => (states, screening, audit, clock);
}
