using System.CommandLine;
using System.Globalization;
using Pillar.States.Treaties;

namespace Pillar.Cli.Commands.Treaties;

/// <summary><c>pillar treaties board</c>: every instrument with its figures, its date and the regional groups.</summary>
internal static class BoardCommand
{
    public static Command Create() => new Command("board", "Show how many States have joined each treaty, by regional group").Does(Run);

    private static int Run(Session session)
    {
        var rows = session.States.TreatyBoard.Run();
        if (session.Json)
        {
            session.Out.WriteLine(TreatiesJson.Board(rows, session.Language));
            return ExitCodes.Done;
        }

        List<TreatyRow> known = [.. rows.Where(static r => r.Edition is not null)];
        session.Out.WriteLine(TreatyLines.Say(session, "board-columns"));
        known.ForEach(row => session.Out.WriteLine(Figures(row)));
        session.Out.WriteLine();
        session.Out.WriteLine(TreatyLines.Say(session, "board-groups"));
        known.ForEach(row => session.Out.WriteLine(Groups(row)));
        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", TreatyLines.Say(session, "board-no-data", string.Join(", ", rows.Except(known).Select(static r => r.Treaty.Code))));
        Wrapped.Write(session.Out, "", TreatyLines.Say(session, "board-zone", string.Join(", ", known.Where(static r => r.Treaty.IsZone).Select(static r => r.Treaty.Code))));
        Wrapped.Write(session.Out, "", Treaty.Neutral.In(session.Language));
        return ExitCodes.Done;
    }

    private static string Figures(TreatyRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Treaty.Code,-12}{row.Edition!.AsOf:yyyy-MM-dd}{row.All.Parties,9}{row.Members.Parties,9}{row.All.SignedOnly,9}{row.All.Neither,9}{row.All.NoData,9}");

    private static string Groups(TreatyRow row) => row.Treaty.Code.PadRight(12)
        + string.Concat(row.Groups.Select(static g => g.Count.Share.PadLeft(12)))
        + string.Create(CultureInfo.InvariantCulture, $"{row.NoGroup.Parties,8}");
}
