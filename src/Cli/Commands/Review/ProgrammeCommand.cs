using System.CommandLine;
using Pillar.Review;
using Pillar.Review.Programme;
using Pillar.Review.Sheets;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review programme …</c>: the Committee's programme of work, and the tasks that nobody covers.</summary>
internal static class ProgrammeCommand
{
    private static readonly string Sheets = string.Join(", ", ProgrammeSheets.All.Select(static s => s.Code));
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<bool> Uncovered = new("--uncovered") { Description = "Only the tasks that nobody covers, wholly or in part, or nobody leads" };
    private static readonly Argument<string> What = new("SHEET") { Description = Sheets };
    private static readonly Argument<string> Id = SheetVerbs.Id();
    private static readonly Argument<string[]> Values = SheetVerbs.Values();
    private static readonly Argument<string> FileName = new("FILE") { Description = "CSV or XLSX; export writes one to fill in" };
    private static readonly Argument<string> Target = SheetVerbs.Target();

    public static Command Create() => new("programme", "Keep the programme of work: groups, tasks, outreach, skills, and the tasks nobody covers")
    {
        new Command("show", "Show the programme and the tasks that nobody covers") { On, Uncovered }.Does(Show),
        new Command("set", "Enter a group, an expert's post, a task or an outreach event, or correct some of its columns") { What, Id, Values }.Does(static session =>
            SheetVerbs.Put(session, Named(session), null, (session.Arguments.GetRequiredValue(Id), session.Arguments.GetRequiredValue(Values)))),
        new Command("import", "Take rows from a file, whole or not at all") { What, FileName }.Does(static session =>
            SheetVerbs.Take(session, Named(session), session.Arguments.GetRequiredValue(FileName))),
        new Command("export", "Write the rows of a sheet as a file to read or fill in") { What, Target }.Does(static session =>
            SheetVerbs.Write(session, Named(session), session.Arguments.GetRequiredValue(Target), new(null, ReviewOptions.Day(session, null)))),
    };

    private static Sheet Named(Session session) => session.Arguments.GetRequiredValue(What) is var word && ProgrammeSheets.All.FirstOrDefault(s => s.Code == word) is { } sheet
        ? sheet
        : throw new BadInputException("SHEET", $"one of {Sheets}", $"{word}");

    private static int Show(Session session)
    {
        var programme = session.Review.ShowProgramme.Run(ReviewOptions.Day(session, session.Arguments.GetValue(On)));
        if (session.Json)
        {
            session.Out.WriteLine(ProgrammeJson.Of(programme));
            return ExitCodes.Done;
        }

        SheetVerbs.Say(
            session, "programme-head", ReviewOptions.Day(programme.On), programme.Tasks.Count(static t => t.Open), programme.Uncovered.Count,
            programme.Uncovered.Count(static t => t.Cover == TaskCover.Nobody), programme.Late.Count());
        if (!session.Arguments.GetValue(Uncovered))
        {
            programme.Groups.ToList().ForEach(row => RowLines.Print(session, ProgrammeSheets.Group, row));
            programme.Tasks.Where(task => !programme.Uncovered.Contains(task)).ToList().ForEach(task => Print(session, task, programme.On));
        }

        foreach (var task in programme.Uncovered)
        {
            Print(session, task, programme.On);
        }

        if (!session.Arguments.GetValue(Uncovered))
        {
            programme.Outreach.ToList().ForEach(row => RowLines.Print(session, ProgrammeSheets.Outreach, row, programme.WithoutResult.Contains(row) ? [SheetVerbs.Text(session, "outreach-no-result")] : []));
            programme.Experts.ToList().ForEach(row => RowLines.Print(session, ProgrammeSheets.Expert, row));
            Unserved(session, programme);
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, ProgrammeTask task, DateOnly on)
    {
        List<string> more = [];
        if (task.Open)
        {
            more.Add(ProgrammeWords.Name(task.Cover, session.Language));
        }

        if (task.Open && task.Missing.Count > 0)
        {
            more.Add(SheetVerbs.Text(session, "task-missing", string.Join(", ", task.Missing)));
        }

        if (task.Open && task.Able.Count > 0)
        {
            more.Add(SheetVerbs.Text(session, "task-able", string.Join(", ", task.Able.Select(static expert => expert.Id))));
        }

        if (task.Late(on))
        {
            more.Add(SheetVerbs.Text(session, "task-late"));
        }

        more.AddRange(task.OutOfForce.Select(paragraph => SheetVerbs.Text(session, "task-out-of-force", paragraph.Id)));
        RowLines.Print(session, ProgrammeSheets.Task, task.Row, [.. more]);
    }

    private static void Unserved(Session session, ProgrammeOfWork programme)
    {
        session.Out.WriteLine();
        SheetVerbs.Say(session, "programme-unserved", programme.Unserved.Count);
        programme.Unserved.ToList().ForEach(paragraph => MandateCommand.Paragraph(session, paragraph));
    }
}
