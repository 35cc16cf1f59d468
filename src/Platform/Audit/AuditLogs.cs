using Pillar.Platform.Accounts;

namespace Pillar.Platform.Audit;

/// <summary>Opens the audit log of an installation.</summary>
public static class AuditLogs
{
    public static IAuditLog Open(PillarHome home, Actor actor, TimeProvider clock) => throw new NotSupportedException($"{home.Folder} {actor} {clock}");
}
