using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.States.Ratings;
using Pillar.States.Sets;

namespace Pillar.Cli.Commands.States;

/// <summary><c>pillar states ratings</c>: how jurisdictions are rated in the financing fields, in law and in effect.</summary>
internal static class RatingsCommand
{
    public static Command Create()
    {
        var by = new Option<string>("--by") { Description = "Sets to count apart: group, region, organisation or own", HelpName = "KIND", DefaultValueFactory = static _ => "group" };
        by.AcceptOnlyFromAmong("group", "region", "organisation", "own");
        var within = new Option<string?>("--in") { Description = "Only this set, with its States: a regional group, an M49 code, an organisation or your own", HelpName = "SET" };
        var command = new Command("ratings", "Show how the FATF rates R.1, R.2, R.6, R.7 and IO.11, and where law is ahead of effect") { by, within };
        return command.Does(session => Run(session, session.Arguments.GetValue(by)!, session.Arguments.GetValue(within)));
    }

    private static int Run(Session session, string by, string? within)
    {
        var set = within is null ? null : session.States.Sets.Require(within);
        var answer = session.States.RatingBoard.Run(Enum.Parse<StateSetKind>(by, ignoreCase: true), set);
        if (session.Json)
        {
            session.Out.WriteLine(RatingsJson.Board(answer, session.Language));
        }
        else if (answer.Edition is { } edition)
        {
            Print(session, answer, edition);
        }
        else
        {
            Wrapped.Write(session.Out, "", FatfBook.NoData.In(session.Language));
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, RatingAnswer answer, FatfEdition edition)
    {
        Wrapped.Write(session.Out, "", StatesCliText.Say("fatf-head", session.Language, FatfEdition.Source, edition.AsOf));
        Wrapped.Write(session.Out, "", answer.Sentence!.In(session.Language));
        foreach (var row in answer.Rows)
        {
            Row(session, row, answer.Within is null);
        }

        if (answer.Within is { } set)
        {
            States(session, edition, set);
        }

        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", FatfBook.Neutral.In(session.Language));
    }

    private static void Row(Session session, RatingRow row, bool everyone)
    {
        session.Out.WriteLine();
        session.Out.WriteLine(row.Field.Title.In(session.Language));
        session.Out.WriteLine(StatesCliText.Say("fatf-columns", session.Language, string.Concat(row.Field.Scale.Select(static rating => rating.Word().PadLeft(6)))));
        if (everyone)
        {
            Line(session, row.All, StatesCliText.Say("fatf-all", session.Language));
            Line(session, row.Members, StatesCliText.Say("fatf-members", session.Language));
        }

        foreach (var (set, count) in row.Sets)
        {
            Line(session, count, set.Name.In(session.Language));
        }

        if (everyone && row.Moves is { Reported: > 0 } moves)
        {
            Wrapped.Write(session.Out, "  ", StatesCliText.Say("fatf-moves", session.Language, moves.Reported, moves.Higher, moves.Same, moves.Lower));
        }
    }

    private static void Line(Session session, RatingCount count, string name) => Wrapped.Write(
        session.Out,
        string.Create(CultureInfo.InvariantCulture, $"{count.Rated,8}{string.Concat(count.By.Select(static n => $"{n,6}"))}{count.NotRated,11}  "),
        name);

    /// <summary>Every State of the set with its five ratings, so that the figures can be read back to those they count.</summary>
    private static void States(Session session, FatfEdition edition, StateSet set)
    {
        session.Out.WriteLine();
        session.Out.WriteLine("    " + string.Concat(RatedField.OfFinancing.Select(static field => field.Code.PadLeft(7))));
        foreach (var member in set.Members)
        {
            var cells = RatedField.OfFinancing.Select(field => (edition.Of(member.Alpha2, field) is var rating and not Rating.NotRated ? rating.Word() : "–").PadLeft(7));
            Wrapped.Write(session.Out, $"{member.Alpha2}  {string.Concat(cells)}  ", $"{TerritoryLine.Name(session, member)} {edition.Latest(member.Alpha2)?.Month}".TrimEnd());
        }
    }
}
