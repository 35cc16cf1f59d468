using Pillar.Platform.Audit;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>Keeps the lines in memory.</summary>
internal sealed class NoAudit : IAuditLog
{
    public List<AuditEvent> Lines { get; } = [];

    /// <summary>True lets every further line fail.</summary>
    public bool Fails { get; set; }

    public AuditReceipt Append(AuditEvent what)
    {
        if (Fails)
        {
            throw new IOException("the log cannot be written (test)");
        }

        Lines.Add(what);
        return new AuditReceipt("test", Lines.Count, "");
    }

    public PersonalText? PersonalOf(string writer, long sequence) => Lines[(int)sequence - 1].Personal;

    public void Dispose()
    {
    }
}
