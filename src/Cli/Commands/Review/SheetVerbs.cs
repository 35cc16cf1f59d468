using System.CommandLine;
using System.Text;
using Pillar.Cli.Resources;
using Pillar.Platform.Accounts;
using Pillar.Platform.Files;
using Pillar.Review;
using Pillar.Review.Sheets;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary>The verbs that every sheet has: <c>import FILE</c>, <c>export STATE FILE</c> and <c>set STATE ID NAME=VALUE…</c>.</summary>
internal static class SheetVerbs
{
    public static Command Import(Sheet sheet)
    {
        var file = new Argument<string>("FILE") { Description = "CSV or XLSX; export writes one to fill in" };
        return new Command("import", "Take rows from a file, whole or not at all") { file }.Does(session => Take(session, sheet, session.Arguments.GetRequiredValue(file)));
    }

    public static Command Export(Sheet sheet)
    {
        var (state, file, isPublic) = (ReviewOptions.State(), Target(), ReviewOptions.Public());
        return new Command("export", "Write the rows of a State as a file to read or fill in") { state, file, isPublic }.Does(session => Write(
            session, sheet, session.Arguments.GetRequiredValue(file),
            new(session.Review.StateBook.Require(session.Arguments.GetRequiredValue(state)).Code, ReviewOptions.Day(session, null), session.Arguments.GetValue(isPublic))));
    }

    public static Command Set(Sheet sheet)
    {
        var (state, id, values) = (ReviewOptions.State(), Id(), Values());
        return new Command("set", "Enter one row, or correct some of its columns") { state, id, values }.Does(session => Put(
            session, sheet, session.Review.StateBook.Require(session.Arguments.GetRequiredValue(state)),
            (session.Arguments.GetRequiredValue(id), session.Arguments.GetRequiredValue(values))));
    }

    public static Argument<string> Target() => new("FILE") { Description = "Ends with .csv" };

    public static Argument<string> Id() => new("ID") { Description = "Names the row; an unknown one makes a new row" };

    public static Argument<string[]> Values() => new("NAME=VALUE") { Description = "A column and what it says; nothing after = empties it", Arity = ArgumentArity.OneOrMore };

    public static int Take(Session session, Sheet sheet, string file)
    {
        var outcome = session.Review.KeepRows(sheet, session.Audit, session.Clock).Import(file, Actor.OfOperatingSystem());
        return ReviewOptions.Taken(
            session, outcome, () => SheetJson.Import(outcome, session.Language), () => Say(session, "rows-taken", outcome.File, outcome.Taken, outcome.Rows - outcome.Taken));
    }

    public static int Write(Session session, Sheet sheet, string target, SheetQuestion at)
    {
        if (!target.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            throw new BadInputException("FILE", "a name that ends with .csv", Path.GetFileName(target));
        }

        AtomicFile.Write(target, Encoding.UTF8.GetBytes(session.Review.Csv(sheet, at)));
        var rows = session.Review.Rows(sheet, at);
        if (session.Json)
        {
            session.Out.WriteLine(SheetJson.Rows(sheet, rows));
        }
        else
        {
            Say(session, "rows-written", Path.GetFileName(target), rows.Count);
        }

        return ExitCodes.Done;
    }

    /// <param name="session">The run.</param>
    /// <param name="sheet">Which sheet.</param>
    /// <param name="state">Whose row; null in a sheet of the Committee.</param>
    /// <param name="row">Its id, and NAME=VALUE pairs.</param>
    public static int Put(Session session, Sheet sheet, ReviewState? state, (string Id, string[] Values) row)
    {
        var (changed, refusal) = session.Review.KeepRows(sheet, session.Audit, session.Clock).Set(state, row.Id, Pairs(row.Values), Actor.OfOperatingSystem());
        return refusal is null ? Done(session, (sheet.Code, state?.Code, row.Id), changed) : ReviewOptions.Refuse(session, refusal);
    }

    /// <summary>Says that a row was recorded, or that nothing in it was new.</summary>
    public static int Done(Session session, (string Sheet, string? State, string Id) row, bool changed)
    {
        if (session.Json)
        {
            session.Out.WriteLine(SheetJson.Done(row.Sheet, row.State, row.Id, changed));
        }
        else
        {
            Say(session, changed ? "row-set" : "row-same", row.State ?? row.Sheet, row.Id);
        }

        return ExitCodes.Done;
    }

    /// <exception cref="BadInputException">A text without a name and an equals sign.</exception>
    public static IReadOnlyList<(string Name, string Value)> Pairs(string[] texts) =>
    [
        .. texts.Select(static text => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (text[..at].Trim(), text[(at + 1)..])
            : throw new BadInputException("NAME=VALUE", "a column, =, and what it says", $"{text}")),
    ];

    public static void Say(Session session, string key, params object[] values) => Wrapped.Write(session.Out, "", Text(session, key, values));

    public static string Text(Session session, string key, params object[] values) => NationalCliText.Say(key, session.Language, values);
}
