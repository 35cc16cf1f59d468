namespace Pillar.Platform.Audit;

/// <summary>
/// A log that is opened when the first line is written or a text asked for: what records nothing works also where the log cannot be opened,
/// such as on a full disk. Whoever made the log it stands for disposes that.
/// </summary>
public sealed class LateAuditLog(Lazy<AuditLog> log) : IAuditLog
{
    public AuditReceipt Append(AuditEvent what) => log.Value.Append(what);

    public PersonalText? PersonalOf(string writer, long sequence) => log.Value.PersonalOf(writer, sequence);

    public void Dispose()
    {
    }
}
