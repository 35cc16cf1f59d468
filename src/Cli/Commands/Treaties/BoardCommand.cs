using System.CommandLine;
using System.Globalization;
using Pillar.States.Treaties;

namespace Pillar.Cli.Commands.Treaties;

/// <summary><c>pillar treaties board</c>: every instrument with its figures, its date, the regional groups or one set, and what has changed.</summary>
internal static class BoardCommand
{
    public static Command Create()
    {
        var within = new Option<string?>("--in") { Description = "Count this set instead of the regional groups: an M49 code, an organisation or your own", HelpName = "SET" };
        return new Command("board", "Show how many States have joined each treaty, by regional group") { within }
            .Does(session => Run(session, session.Arguments.GetValue(within)));
    }

    private static int Run(Session session, string? within)
    {
        var rows = session.States.TreatyBoard.Run(within is null ? null : session.States.Sets.Require(within));
        if (session.Json)
        {
            session.Out.WriteLine(TreatiesJson.Board(rows, session.Language));
            return ExitCodes.Done;
        }

        List<TreatyRow> known = [.. rows.Where(static r => r.Edition is not null)];
        session.Out.WriteLine(TreatyLines.Say(session, "board-columns"));
        known.ForEach(row => session.Out.WriteLine(Figures(row, row.All, row.Members)));
        session.Out.WriteLine();
        if (rows[0].Within is { } set)
        {
            Wrapped.Write(session.Out, "", TreatyLines.Say(session, "board-set", set.Set.Name.In(session.Language), set.Count.Members));
            session.Out.WriteLine(TreatyLines.Say(session, "board-columns"));
            known.ForEach(row => session.Out.WriteLine(Figures(row, row.Within!.Count, row.Within.Count)));
        }
        else
        {
            session.Out.WriteLine(TreatyLines.Say(session, "board-groups"));
            known.ForEach(row => session.Out.WriteLine(Groups(row)));
        }

        Changes(session, known);
        Notes(session, rows, known);
        return ExitCodes.Done;
    }

    private static void Changes(Session session, List<TreatyRow> known)
    {
        session.Out.WriteLine();
        session.Out.WriteLine(TreatyLines.Say(session, "board-changes"));
        foreach (var (row, change) in known.Where(static r => r.Change is not null).Select(static r => (r, r.Change!)))
        {
            session.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Treaty.Code,-12}{change.From:yyyy-MM-dd}  {change.To:yyyy-MM-dd}{change.Joined.Count,7}{string.Concat(change.Groups.Select(static g => $"{g.Joined,7}"))}"));
        }
    }

    private static void Notes(Session session, IReadOnlyList<TreatyRow> rows, List<TreatyRow> known)
    {
        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", TreatyLines.Say(session, "board-no-data", string.Join(", ", rows.Except(known).Select(static r => r.Treaty.Code))));
        Wrapped.Write(session.Out, "", TreatyLines.Say(session, "board-zone", string.Join(", ", known.Where(static r => r.Treaty.IsZone).Select(static r => r.Treaty.Code))));
        Wrapped.Write(session.Out, "", Treaty.Neutral.In(session.Language));
    }

    private static string Figures(TreatyRow row, TreatyCount count, TreatyCount members) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Treaty.Code,-12}{row.Edition!.AsOf:yyyy-MM-dd}{count.Parties,9}{members.Parties,9}{count.SignedOnly,9}{count.Neither,9}{count.NoData,9}");

    private static string Groups(TreatyRow row) => row.Treaty.Code.PadRight(12)
        + string.Concat(row.Groups.Select(static g => g.Count.Share.PadLeft(12)))
        + string.Create(CultureInfo.InvariantCulture, $"{row.NoGroup.Parties,8}");
}
