using System.CommandLine;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Sheets;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review submissions …</c>: national reports and additional information, those that were submitted and those that are due.</summary>
internal static class SubmissionsCommand
{
    private static readonly Sheet Sheet = NationalSheets.Submission;
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<bool> Public = ReviewOptions.Public();

    public static Command Create() => new("submissions", "Keep a State's national report and additional information, submitted or due")
    {
        new Command("show", "Show what was submitted and what is due") { State, On, Public }.Does(Show),
        SheetVerbs.Set(Sheet),
        SheetVerbs.Import(Sheet),
        SheetVerbs.Export(Sheet),
    };

    private static int Show(Session session)
    {
        var arguments = session.Arguments;
        var day = ReviewOptions.Day(session, arguments.GetValue(On));
        var state = session.Review.StateBook.Require(arguments.GetRequiredValue(State));
        var rows = session.Review.Rows(Sheet, new(state.Code, day, arguments.GetValue(Public)));
        if (session.Json)
        {
            session.Out.WriteLine(SheetJson.Rows(Sheet, rows));
            return ExitCodes.Done;
        }

        var submissions = rows.Select(static row => new Submission(row)).ToList();
        SheetVerbs.Say(session, "submissions-head", session.Review.StateBook.Name(state.Code, session.Language), submissions.Count(static s => s.Submitted is not null), submissions.Count(s => s.Late(day)), ReviewOptions.Day(day));
        submissions.ForEach(submission => RowLines.Print(session, Sheet, submission.Row, submission.Late(day) ? [SheetVerbs.Text(session, "submission-late")] : []));
        return ExitCodes.Done;
    }
}
