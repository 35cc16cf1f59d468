using Pillar.Platform.Accounts;

namespace Pillar.Platform.Audit;

/// <summary>Opens the audit log of an installation.</summary>
public static class AuditLogs
{
    /// <summary>Environment variable with the connection string of the PostgreSQL database to log to instead of a file.</summary>
    public const string Variable = "PILLAR_DATABASE";

    /// <summary>True when there is a log to read: opening one that does not exist would make an empty one.</summary>
    public static bool Exists(PillarHome home) =>
        !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable)) || File.Exists(home.AuditFile);

    /// <summary>The log in the database that <see cref="Variable"/> names, else in the data folder's own file; made when it does not exist.</summary>
    /// <exception cref="AuditFailedException">The store cannot be reached or written.</exception>
    public static AuditLog Open(PillarHome home, Actor actor, TimeProvider clock) => Open(home, () => actor, clock);

    /// <param name="actor">Who acts when a line is written.</param>
    /// <inheritdoc cref="Open(PillarHome, Actor, TimeProvider)"/>
    public static AuditLog Open(PillarHome home, Func<Actor> actor, TimeProvider clock) =>
        Open(home, actor, clock, Environment.GetEnvironmentVariable(Variable));

    /// <param name="database">PostgreSQL connection string; null or empty for the SQLite file in the data folder.</param>
    /// <inheritdoc cref="Open(PillarHome, Actor, TimeProvider)"/>
    public static AuditLog Open(PillarHome home, Actor actor, TimeProvider clock, string? database) => Open(home, () => actor, clock, database);

    private static AuditLog Open(PillarHome home, Func<Actor> actor, TimeProvider clock, string? database)
    {
        var writer = new AuditWriter(home, actor, clock);
        return string.IsNullOrWhiteSpace(database)
            ? SqliteAuditLog.Open(home.AuditFile, writer)
            : PostgresAuditLog.Open(database, writer);
    }
}
