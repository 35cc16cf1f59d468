using System.CommandLine;
using System.Globalization;
using Pillar.Review;
using Pillar.Review.Records;
using Pillar.Review.Tables;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review table --by …</c>: counts and shares with their denominators, and what changed.</summary>
internal static class TableCommand
{
    private static readonly Option<string> By = new("--by")
    {
        Description = "What the rows are: field, section, domain, region, group, organisation or state",
        HelpName = "WORD",
        DefaultValueFactory = static _ => "section",
    };

    private static readonly Option<string> Set = ReviewOptions.Set();
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<string?> Template = ReviewOptions.Template();
    private static readonly Option<string?> Since = new("--since") { Description = "Show the change since this day, or since this frozen cycle", HelpName = "DAY|CYCLE" };
    private static readonly Option<string?> Section = new("--section") { Description = "Only fields of this paragraph, such as 3(a)", HelpName = "PARAGRAPH" };
    private static readonly Option<string?> Domain = new("--domain") { Description = "Only fields of N, C or B", HelpName = "N|C|B" };
    private static readonly Option<bool> Public = ReviewOptions.Public();

    public static Command Create() =>
        new Command("table", "Count the marks by field, section, domain, region, group, organisation or State") { By, Set, On, Template, Since, Section, Domain, Public }.Does(Run);

    private static int Run(Session session)
    {
        var table = session.Review.MakeTable.Run(Question(session));
        if (session.Json)
        {
            session.Out.WriteLine(ReviewJson.Table(table, session.Review, session.Language));
            return ExitCodes.Done;
        }

        Print(session, table);
        return ExitCodes.Done;
    }

    private static TableQuestion Question(Session session)
    {
        var arguments = session.Arguments;
        var template = ReviewOptions.Template(session, Template);
        var at = new MatrixQuestion(template, ReviewOptions.Day(session, arguments.GetValue(On)), arguments.GetValue(Public));
        var (section, domain) = (arguments.GetValue(Section) ?? "", (arguments.GetValue(Domain) ?? "").ToUpperInvariant());
        Must(section.Length == 0 || template.Paragraphs.Contains(section), "--section", string.Join(", ", template.Paragraphs), section);
        Must(domain.Length == 0 || template.Domains.Contains(domain), "--domain", string.Join(", ", template.Domains), domain);
        return new(
            TableWords.Parse(arguments.GetRequiredValue(By)), session.Review.StateBook.Set(arguments.GetRequiredValue(Set)), at,
            arguments.GetValue(Since) is { } since ? session.Review.Earlier(since, at) : null, section, domain);
    }

    private static void Must(bool met, string option, string expected, string found)
    {
        if (!met)
        {
            throw new BadInputException(option, $"{expected}", $"{found}");
        }
    }

    private static void Print(Session session, ReviewTable table)
    {
        var question = table.Question;
        ReviewOptions.Say(session, "table-head", question.Set.Name(session.Language), table.Total.Recorded, table.Total.States, ReviewOptions.Day(question.At.Day), question.At.Template.Code);
        session.Out.WriteLine();
        session.Out.WriteLine(ReviewOptions.Text(session, question.Since is null ? "count-columns" : "change-columns"));
        foreach (var row in table.Rows.Append(table.Total))
        {
            Wrapped.Write(session.Out, $"{RecordLines.Count(row.Count)}{Change(row)}  ", row.Key == "total" ? ReviewOptions.Text(session, "total") : Label(session, question, row));
        }

        session.Out.WriteLine();
        if (table.Mean is { } mean)
        {
            ReviewOptions.Say(session, "mean", mean.ToString("0.0", CultureInfo.InvariantCulture), table.PerState.Count, table.Total.Fields);
        }

        if (question.Since is { } since && table.Total.Change is { } change)
        {
            ReviewOptions.Say(session, "compared", ReviewOptions.Day(since.Day), change.States, change.Fields);
        }

        if (session.Review.MembershipOf(question.Set, question.By.Word(), question.At.Day) is { } membership)
        {
            Wrapped.Write(session.Out, "", membership.In(session.Language));
        }

        Wrapped.Write(session.Out, "", ReviewModule.Neutral.In(session.Language));
        Wrapped.Write(session.Out, "", session.Review.WordingOf(question.At.Template).In(session.Language));
    }

    /// <summary>A part of a set shows how many of its States have a record: the figure is about them alone.</summary>
    private static string Label(Session session, TableQuestion question, TableRow row) => question.By is TableBy.Group or TableBy.Region or TableBy.Organisation
        ? string.Create(CultureInfo.InvariantCulture, $"{row.Label(session.Language)} ({row.Recorded}/{row.States})")
        : row.Label(session.Language);

    private static string Change(TableRow row) => row.Change is not { } change ? ""
        : change.Points is { } points ? (points * 100).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture).PadLeft(8)
        : "–".PadLeft(8);
}
