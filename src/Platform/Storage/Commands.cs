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

    public static void Run(this DbConnection connection, string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = connection.Sql(text, values);
        WriteSteps.Before("sql");
        command.ExecuteNonQuery();
    }
}
