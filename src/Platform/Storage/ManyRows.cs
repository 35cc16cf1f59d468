using System.Data.Common;
using System.Text;
using Pillar.Platform.Files;

namespace Pillar.Platform.Storage;

/// <summary>Writes many rows with few round trips.</summary>
public static class ManyRows
{
    /// <summary>SQLite looks for each value's place by its name among all of a statement: many values together cost more than many statements.</summary>
    private const int Values = 60;

    /// <param name="open">Inside a transaction.</param>
    /// <param name="table">Into which.</param>
    /// <param name="columns">Their names.</param>
    /// <param name="rows">One value a column.</param>
    /// <param name="orIsThere">A row that is there already is passed over.</param>
    public static void InsertAll(this DbConnection open, string table, string[] columns, IEnumerable<object[]> rows, bool orIsThere = false)
    {
        DbCommand? full = null;
        var together = Math.Max(1, Values / columns.Length);
        foreach (var some in rows.Chunk(together))
        {
            var command = some.Length == together && full is not null ? full : Command(open, table, columns, some.Length, orIsThere);
            full = some.Length == together ? command : full;
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
