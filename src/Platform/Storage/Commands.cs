using System.Data.Common;
using Pillar.Platform.Files;

namespace Pillar.Platform.Storage;

/// <summary>Short forms for SQL that reads alike on both drivers.</summary>
public static class Commands
{
    public static DbCommand Sql(this DbConnection connection, string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.With(values);
        return command;
    }

    public static void With(this DbCommand command, params ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }

    /// <summary>The rows of a query.</summary>
    public static IReadOnlyList<T> Rows<T>(this DbConnection connection, string text, Func<DbDataReader, T> make, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = connection.Sql(text, values);
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
        {
            rows.Add(make(row));
        }

        return rows;
    }

    /// <summary>The highest number of a table whose rows are numbered from 1; 0 when it has none.</summary>
    public static long Last(this DbConnection connection, string table)
    {
        using var command = connection.Sql($"SELECT coalesce(max(number), 0) FROM {table}");
        return (long)command.ExecuteScalar()!;
    }

    public static void Run(this DbConnection connection, string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = connection.Sql(text, values);
        WriteSteps.Before("sql");
        command.ExecuteNonQuery();
    }
}
