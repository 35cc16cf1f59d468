using System.CommandLine;
using System.Globalization;
using Pillar.States.Treaties;
using Pillar.States.Treaties.Import;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Treaties;

/// <summary><c>pillar treaties import FILE</c>: a depositary's table is shown as it is understood, and with <c>--yes</c> comes into use.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The table: pasted from the depositary's page, or CSV; UTF-8" };
    private static readonly Option<string> Code = new("--treaty") { Description = "Code of the treaty", HelpName = "CODE", Required = true };
    private static readonly Option<string> AsOf = new("--as-of") { Description = "Day on which the depositary's page said so", HelpName = "YYYY-MM-DD", Required = true };
    private static readonly Option<string> Source = new("--source") { Description = "Whose table it is", HelpName = "TEXT", Required = true };
    private static readonly Option<bool> Whole = new("--whole") { Description = "The table lists everyone who has taken a step: who is not in it has taken none" };
    private static readonly Option<string[]> LeaveOut = new("--leave-out") { Description = "A participant that is no State, as the table prints it; may be repeated", HelpName = "NAME" };
    private static readonly Option<bool> Accept = new("--accept") { Description = "Take a table with many fewer parties than the one in use" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Write what is shown; without it nothing is written" };

    public static Command Create() =>
        new Command("import", "Show a depositary's table as it is understood; with --yes, take it") { File, Code, AsOf, Source, Whole, LeaveOut, Accept, Yes }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var import = session.States.ImportTreaty(session.Home, session.Audit, session.Clock);
        var reading = import.Read(new TreatyRequest(
            arguments.GetRequiredValue(File), arguments.GetRequiredValue(Code), Day(arguments.GetRequiredValue(AsOf)), arguments.GetRequiredValue(Source),
            arguments.GetValue(Whole), arguments.GetValue(LeaveOut) ?? []));
        var wanted = arguments.GetValue(Yes);
        if (!session.Json)
        {
            Print(session, reading);
        }

        var refusal = wanted ? import.Write(reading, arguments.GetValue(Accept)) : null;
        if (session.Json)
        {
            session.Out.WriteLine(TreatiesJson.Import(reading, wanted && refusal is null, refusal, session.Language));
        }

        if (refusal is not null)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
            return ExitCodes.BadInput;
        }

        if (!session.Json)
        {
            Wrapped.Write(session.Out, "", TreatyLines.Say(session, wanted ? "written" : "not-written"));
        }

        return ExitCodes.Done;
    }

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new BadInputException("--as-of", "YYYY-MM-DD", text);

    private static void Print(Session session, TreatyReading reading)
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
            Wrapped.Write(session.Out, string.Create(CultureInfo.InvariantCulture, $"{row.Line,4}  {row.State}  "), $"{row.Name}: {Steps(session, row.Steps)}");
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
            Step("step-signed", steps.Signed), Bound(), Step("step-in-force", steps.InForce), Step("step-withdrawn", steps.Withdrawn),
        }.Where(static step => step.Length > 0));

        string Bound() => Step("step-bound", steps.Bound) + (steps.How.Length > 0 ? $" ({steps.HowIn(session.Language)})" : "");

        string Step(string key, DateOnly? day) => day is null ? "" : TreatyLines.Say(session, key, TreatyLines.Day(day));
    }
}
