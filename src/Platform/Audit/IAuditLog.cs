namespace Pillar.Platform.Audit;

/// <summary>The append-only log. Strict: when a line cannot be written the action it records must not go on, so failures throw.</summary>
public interface IAuditLog : IDisposable
{
    /// <summary>Writes one line, chained to the last line of the same writer, in a transaction of its own.</summary>
    AuditReceipt Append(AuditEvent what);

    /// <summary>The personal text beside a line, as long as it is kept; null when there was none or it has been erased.</summary>
    PersonalText? PersonalOf(string writer, long sequence);
}
