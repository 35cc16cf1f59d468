using System.CommandLine;
using Pillar.Platform.Json;
using Pillar.Review.Papers;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review report NAME FOLDER</c>: a cycle as a page, a word-processor file and a data package.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "Name of the cycle" };
    private static readonly Argument<string> Folder = new("FOLDER") { Description = "Where the files are written" };
    private static readonly Option<string?> Since = new("--since") { Description = "Show the change since this day, or since this frozen cycle", HelpName = "DAY|CYCLE" };
    private static readonly Option<string?> Options = new("--options") { Description = "Put in this options paper (JSON)", HelpName = "FILE" };

    public static Command Create() => new Command("report", "Write the report of a frozen cycle as HTML, DOCX and data package") { Name, Folder, Since, Options }.Does(Run);

    private static int Run(Session session)
    {
        var (arguments, review) = (session.Arguments, session.Review);
        var cycle = review.Cycles.Require(arguments.GetRequiredValue(Name));
        var since = arguments.GetValue(Since) is { } word ? review.Earlier(word, cycle.At) : null;
        var paper = arguments.GetValue(Options) is { } file ? OptionsPaper.Read(file) : null;
        var folder = arguments.GetRequiredValue(Folder);
        var written = review.MakeReport(cycle, since, paper, session.Language).Write(folder);
        if (session.Json)
        {
            session.Out.WriteLine(IndentedJson.Of(IndentedJson.Plain, json =>
            {
                json.WriteStartArray();
                written.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }));
            return ExitCodes.Done;
        }

        ReviewOptions.Say(session, "report-written", folder, string.Join(", ", written));
        return ExitCodes.Done;
    }
}
