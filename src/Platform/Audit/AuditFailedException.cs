namespace Pillar.Platform.Audit;

/// <summary>The log could not be written or read. What it should have recorded must not go on.</summary>
public sealed class AuditFailedException(string place, Exception cause)
    : IOException($"audit log {place}: {cause.Message}", cause);
