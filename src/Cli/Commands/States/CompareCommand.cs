using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.States;
using Pillar.States.Profiles;
using Pillar.States.Ratings;
using Pillar.States.Treaties;

namespace Pillar.Cli.Commands.States;

/// <summary><c>pillar states compare STATE…</c>: States side by side, instruments and ratings in rows.</summary>
internal static class CompareCommand
{
    /// <summary>Of 80 columns 24 name the row, and a State takes four.</summary>
    private const int StatesInALine = 14;

    public static Command Create()
    {
        var words = new Argument<string[]>("STATE") { Description = "States or territories, by name or code", Arity = ArgumentArity.ZeroOrMore };
        var within = new Option<string?>("--in") { Description = "The States of a set: a regional group, an M49 code, an organisation or your own", HelpName = "SET" };
        var command = new Command("compare", "Show States side by side: every treaty and the ratings") { words, within };
        return command.Does(session => Run(session, session.Arguments.GetValue(within), session.Arguments.GetValue(words) ?? []));
    }

    private static int Run(Session session, string? set, string[] words)
    {
        var comparison = Comparison.Of(session.States, set, words);
        if (session.Json)
        {
            session.Out.WriteLine(ProfileJson.Compare(session.States, comparison, session.Language));
            return ExitCodes.Done;
        }

        for (var from = 0; from < comparison.States.Count; from += StatesInALine)
        {
            Block(session, comparison, from);
            session.Out.WriteLine();
        }

        Wrapped.Write(session.Out, "", StatesCliText.Say("compare-key", session.Language));
        Wrapped.Write(session.Out, "", string.Join(", ", comparison.States.Select(state => $"{state.Alpha2} {TerritoryLine.Name(session, state)}")));
        Wrapped.Write(session.Out, "", Treaty.Neutral.In(session.Language));
        return ExitCodes.Done;
    }

    private static void Block(Session session, Comparison comparison, int from)
    {
        Line("", null, comparison.States.Select(static state => state.Alpha2));
        foreach (var row in comparison.Treaties)
        {
            Line(row[0].Treaty.Code, row[0].Edition?.AsOf, row.Select(static standing => Mark(standing.Status)));
        }

        foreach (var (field, ratings) in comparison.Ratings)
        {
            Line(field.Code, comparison.Fatf!.AsOf, ratings.Select(static rating => rating.Word()));
        }

        void Line(string name, DateOnly? day, IEnumerable<string> cells) => session.Out.WriteLine(
            (name.PadRight(13) + (day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "").PadRight(10)
            + string.Concat(cells.Skip(from).Take(StatesInALine).Select(static cell => cell.PadLeft(4)))).TrimEnd());
    }

    private static string Mark(TreatyStatus status) => status switch
    {
        TreatyStatus.Party => "P",
        TreatyStatus.Signed => "S",
        TreatyStatus.Neither => "–",
        TreatyStatus.Withdrawn => "W",
        _ => "",
    };
}
