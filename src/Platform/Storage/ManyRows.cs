using System.Data.Common;
using System.Text;
using Pillar.Platform.Files;

namespace Pillar.Platform.Storage;

/// <summary>Writes many rows with few round trips.</summary>
public static class ManyRows
{
    private const int Together = 200;

    /// <param name="open">Inside a transaction.</param>
    /// <param name="table">Into which.</param>
    /// <param name="columns">Their names.</param>
    /// <param name="rows">One value a column.</param>
    /// <param name="orIsThere">A row that is there already is passed over.</param>
    public static void InsertAll(this DbConnection open, string table, string[] columns, IEnumerable<object[]> rows, bool orIsThere = false)
    {
        DbCommand? full = null;
        foreach (var some in rows.Chunk(Together))
        {
            var command = some.Length == Together && full is not null ? full : Command(open, table, columns, some.Length, orIsThere);
            full = some.Length == Together ? command : full;
            for (var i = 0; i < some.Length * columns.Length; i++)
            {
                command.Parameters[i].Value = some[i / columns.Length][i % columns.Length];
            }

            WriteSteps.Before("sql");
            command.ExecuteNonQuery();
            if (command != full)
            {
                command.Dispose();
            }
        }

        full?.Dispose();
    }

    private static DbCommand Command(DbConnection open, string table, string[] columns, int rows, bool orIsThere)
    {
        var text = new StringBuilder($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ");
        var values = Enumerable.Range(0, rows * columns.Length).Select(static i => ($"v{i}", (object)"")).ToArray();
        for (var row = 0; row < rows; row++)
        {
            text.Append(row > 0 ? ", (" : "(").AppendJoin(", ", Enumerable.Range(row * columns.Length, columns.Length).Select(static i => $"@v{i}")).Append(')');
        }

        return open.Sql(orIsThere ? text.Append(" ON CONFLICT DO NOTHING").ToString() : text.ToString(), values);
    }
}
