using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Pillar.UnitTests.Platform;

/// <summary>A statement as somebody would run it who goes round the program.</summary>
internal static class RawSql
{
    public static void OnSqlite(string file, string statement) => Run(new SqliteConnection($"Data Source={file};Pooling=false"), statement);

    public static void OnPostgres(string database, string statement) => Run(new NpgsqlConnection($"{database};Pooling=false"), statement);

    private static void Run(DbConnection connection, string statement)
    {
        using var open = connection;
        open.Open();
        using var command = open.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
