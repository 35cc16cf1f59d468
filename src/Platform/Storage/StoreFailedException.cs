using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using Pillar.Vocabulary;

namespace Pillar.Platform.Storage;

/// <summary>A database could not be read or written.</summary>
/// <param name="place">Its file, or its server and name.</param>
/// <param name="cause">What the driver threw.</param>
public class StoreFailedException(string place, Exception cause) : SystemFailureException(cause)
{
    public override Phrase Line => new BadInputException(place, What, Reason(InnerException!)).Line;

    /// <summary>What it should have been.</summary>
    protected virtual Phrase What => "a database that can be read and written";

    /// <summary>The driver's failure in the program's own words, where there are some.</summary>
    private static Phrase Reason(Exception cause) => cause switch
    {
        SqliteException sqlite => OfSqlite(sqlite),
        PostgresException server => OfServer(server),
        NpgsqlException { InnerException: SocketException or TimeoutException or IOException } => "a server that does not answer",
        FileNotFoundException => "a file that was deleted while it was open",
        _ => SystemFailure.Reason(cause),
    };

    // Primary result codes, https://sqlite.org/rescode.html.
    private static Phrase OfSqlite(SqliteException failure) => failure.SqliteErrorCode switch
    {
        5 or 6 => "a file that another program is using",
        8 => "a file that cannot be written",
        10 => "a disk that is full or reports an error",
        11 or 26 => "a damaged file",
        13 => "a full disk",
        14 => "a file that cannot be opened",
        _ => failure.Message,
    };

    // SQLSTATE, appendix A of the PostgreSQL manual.
    private static Phrase OfServer(PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.DiskFull => "a full disk",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "a server that refuses the user or the password",
        PostgresErrorCodes.InvalidCatalogName => "no database of that name",
        PostgresErrorCodes.InsufficientPrivilege => "a user without the right to do this",
        PostgresErrorCodes.TooManyConnections => "a server with too many connections",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow => "a server that starts or stops",
        _ => failure.MessageText,
    };
}
