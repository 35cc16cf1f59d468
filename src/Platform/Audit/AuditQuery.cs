namespace Pillar.Platform.Audit;

/// <summary>Which lines a page shows.</summary>
/// <param name="Action">An action (<c>screen.name</c>) or the noun of several (<c>screen</c>); null for all.</param>
/// <param name="Before">The <see cref="AuditLine.Mark"/> of the last line of the page before; null for the newest.</param>
/// <param name="Take">Lines a page.</param>
public sealed record AuditQuery(string? Action = null, string? Before = null, int Take = 50)
{
    /// <summary>The mark under which the page after <paramref name="lines"/> is read; null when there is none.</summary>
    public string? Older(IReadOnlyList<AuditLine> lines) => lines.Count > 0 && lines.Count == Take ? lines[^1].Mark : null;
}
