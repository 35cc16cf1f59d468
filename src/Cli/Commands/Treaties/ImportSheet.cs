using System.Globalization;
using Pillar.States.Treaties;

namespace Pillar.Cli.Commands.Treaties;

/// <summary>A depositary's table as it was understood: columns, rows, and what would come of it.</summary>
internal static class ImportSheet
{
    public static void Print(Session session, TreatyReading reading)
    {
        var (table, edition) = (reading.Table, reading.Edition);
        TreatyLines.Head(session, edition.Treaty, edition);
        session.Out.WriteLine();
        session.Out.WriteLine(TreatyLines.Say(session, "columns", table.HeaderLine));
        foreach (var column in table.Columns)
        {
            Wrapped.Write(session.Out, string.Create(CultureInfo.InvariantCulture, $"{column.Number,4}  "), $"{column.Header} → {TreatyLines.Say(session, "column-" + column.Word)}");
        }

        session.Out.WriteLine();
        session.Out.WriteLine(TreatyLines.Say(session, "rows", table.Rows.Count));
        foreach (var row in table.Rows)
        {
            Wrapped.Write(session.Out, string.Create(CultureInfo.InvariantCulture, $"{row.Line,4}  {row.State}  "), TreatyLines.Say(session, "named", row.Name, Steps(session, row.Steps)));
        }

        Sum(session, reading);
    }

    private static void Sum(Session session, TreatyReading reading)
    {
        var (table, edition) = (reading.Table, reading.Edition);
        var parties = edition.Steps.Count(static s => s.Status == TreatyStatus.Party);
        var signed = edition.Steps.Count(static s => s.Status == TreatyStatus.Signed);
        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", TreatyLines.Say(session, "sum", parties, signed, table.Rows.Count(static r => r.Steps is null)));
        if (edition.NamesAll || !edition.Source.Whole)
        {
            Wrapped.Write(session.Out, "", TreatyLines.Say(session, edition.NamesAll ? "whole" : "part"));
        }

        if (table.LeftOut.Count > 0)
        {
            Wrapped.Write(session.Out, "", TreatyLines.Say(session, "left-out", string.Join("; ", table.LeftOut)));
        }

        if (reading.InUse is { } inUse)
        {
            var before = inUse.Steps.Count(static s => s.Status == TreatyStatus.Party);
            Wrapped.Write(session.Out, "", TreatyLines.Say(session, InUse(inUse.AsOf.CompareTo(edition.AsOf)), before, TreatyLines.Day(inUse.AsOf)));
        }
    }

    private static string InUse(int order) => order switch
    {
        < 0 => "in-use",
        0 => "in-use-replaced",
        _ => "in-use-newer",
    };

    private static string Steps(Session session, TreatySteps? steps)
    {
        return steps is null ? TreatyLines.Say(session, "no-day") : string.Join(", ", new[]
        {
            steps.Said == TreatyStatus.NoData ? "" : TreatyLines.Say(session, "said-" + steps.Said.Word()), Step("step-signed", steps.Signed), Bound(), Step("step-in-force", steps.InForce), Step("step-withdrawn", steps.Withdrawn),
        }.Where(static step => step.Length > 0));

        string Bound() => Step("step-bound", steps.Bound) + (steps.How.Length > 0 ? $" ({steps.HowIn(session.Language)})" : "");

        string Step(string key, DateOnly? day) => day is null ? "" : TreatyLines.Say(session, key, TreatyLines.Day(day));
    }
}
