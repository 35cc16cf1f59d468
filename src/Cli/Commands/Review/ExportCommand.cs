using System.CommandLine;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Review;
using Pillar.Review.Exchange;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review export STATE FILE</c>: a State's record as a form (CSV, XLSX), as a signed file (JSON), or in the layout of the matrix (HTML, DOCX, XLSX, CSV).</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Argument<string> Target = new("FILE") { Description = "Ends with .csv or .xlsx for a form to fill in, with .json for a signed file, with .html or .docx for the layout of the matrix" };
    private static readonly Option<string?> Answer = new("--answer") { Description = "The signed file that this one answers", HelpName = "FILE" };
    private static readonly Option<bool> Matrix = new("--matrix") { Description = "In the layout of the matrix: .xlsx to edit and merge back (not signed), .csv to read" };
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<string?> Template = ReviewOptions.Template();
    private static readonly Option<bool> Public = ReviewOptions.Public();

    public static Command Create() =>
        new Command("export", "Write a State's record as a form to fill in, or as a signed file for another installation") { State, Target, Answer, Matrix, On, Template, Public }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var state = session.Review.StateBook.Require(arguments.GetRequiredValue(State));
        var target = arguments.GetRequiredValue(Target);
        switch (Path.GetExtension(target).ToLowerInvariant())
        {
            case ".html":
            case ".docx":
            case ".csv" when session.Arguments.GetValue(Matrix):
                return Layout(session, state, target);
            case ".xlsx" when session.Arguments.GetValue(Matrix):
                return Workbook(session, state, target);
            case ".csv":
            case ".xlsx":
                return Form(session, state, target);
            case ".json":
                return Signed(session, state, target);
            default:
                throw new BadInputException("FILE", "a name that ends with .csv, .xlsx, .json, .html or .docx", Path.GetFileName(target));
        }
    }

    private static StateRecord Record(Session session, ReviewState state) => session.Review.ShowRecord.Run(
        state, ReviewOptions.Day(session, session.Arguments.GetValue(On)), session.Arguments.GetValue(Public), ReviewOptions.Template(session, Template));

    private static int Layout(Session session, ReviewState state, string target)
    {
        var record = Record(session, state);
        var report = session.Review.MatrixReport(record, session.Language);
        AtomicFile.Write(target, Path.GetExtension(target).ToLowerInvariant() switch
        {
            ".docx" => report.Docx,
            ".csv" => stream => stream.Write(Encoding.UTF8.GetBytes(report.Csv())),
            _ => stream => stream.Write(Encoding.UTF8.GetBytes(report.Html())),
        });
        return Done(session, state, target, record.Marks.Count);
    }

    private static int Workbook(Session session, ReviewState state, string target)
    {
        var marks = 0;
        AtomicFile.Write(target, stream => marks = session.Review.ExchangeRecord(session.Audit, session.Clock).WriteWorkbook(state, stream, ReviewOptions.Template(session, Template), session.Language));
        if (!session.Json)
        {
            ReviewOptions.Say(session, "workbook-unsigned");
        }

        return Done(session, state, target, marks);
    }

    private static int Form(Session session, ReviewState state, string target)
    {
        var (show, record) = (session.Review.ShowRecord, Record(session, state));
        var workbook = target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        AtomicFile.Write(target, stream => show.WriteForm(record, stream, workbook, session.Language));
        return Done(session, state, target, record.Marks.Count);
    }

    private static int Signed(Session session, ReviewState state, string target)
    {
        var (file, refusal) = session.Review.ExchangeRecord(session.Audit, session.Clock).Write(state, session.Arguments.GetValue(Answer), ReviewOptions.Template(session, Template));
        if (file is null)
        {
            return ReviewOptions.Refuse(session, refusal!);
        }

        AtomicFile.Write(target, Encoding.UTF8.GetBytes(file.ToJson() + "\n"));
        if (!session.Json)
        {
            ReviewOptions.Say(session, "signed-with", file.PublicKey);
        }

        return Done(session, state, target, file.Marks.Count);
    }

    private static int Done(Session session, ReviewState state, string target, int marks)
    {
        var name = Path.GetFileName(target);
        if (session.Json)
        {
            session.Out.WriteLine(ReviewJson.Export(state, name, marks));
        }
        else
        {
            ReviewOptions.Say(session, "exported", session.Review.StateBook.Name(state.Code, session.Language), name, marks);
        }

        return ExitCodes.Done;
    }
}
