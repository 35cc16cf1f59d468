using Pillar.Platform.Audit;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>Keeps the lines in memory.</summary>
internal sealed class NoAudit : IAuditLog
{
    public List<AuditEvent> Lines { get; } = [];

    public AuditReceipt Append(AuditEvent what)
    {
        Lines.Add(what);
        return new AuditReceipt("test", Lines.Count, "");
    }

    public void Dispose()
    {
    }
}
