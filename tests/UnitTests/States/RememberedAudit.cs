using Pillar.Platform.Audit;

namespace Pillar.UnitTests.States;

/// <summary>Keeps what it is given, or fails like a full disk.</summary>
internal sealed class RememberedAudit : IAuditLog
{
    public List<AuditEvent> Events { get; } = [];

    public bool Broken { get; set; }

    public AuditReceipt Append(AuditEvent what)
    {
        if (Broken)
        {
            throw new IOException("no space left");
        }

        Events.Add(what);
        return new AuditReceipt("test", Events.Count, "");
    }

    public PersonalText? PersonalOf(string writer, long sequence) => null;

    public void Dispose()
    {
    }
}
