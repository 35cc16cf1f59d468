using System.CommandLine;
using System.Text;
using Pillar.Cli.Commands.Money;
using Pillar.Platform.Documents;
using Pillar.Platform.Files;
using Pillar.Screening.Validation;
using Pillar.Transfers.Money.Validation;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>pillar screen validation</c>: what a reviewer of the screening needs, from the records.</summary>
internal static class ValidationCommand
{
    private static readonly Option<string> From = MoneyOptions.Text("--from", "First day that counts, YYYY-MM-DD; 365 days up to the last one without it");
    private static readonly Option<string> To = MoneyOptions.Text("--to", "Last day that counts, YYYY-MM-DD; today without it");
    private static readonly Option<string> Seed = new("--seed") { Description = "By which samples are drawn; the same seed draws the same", HelpName = "TEXT", DefaultValueFactory = static _ => ValidationQuestion.UsualSeed };
    private static readonly Option<int> Samples = new("--samples") { Description = "Pairs on each side of the line", HelpName = "COUNT", DefaultValueFactory = static _ => ValidationQuestion.UsualSamples };
    private static readonly Option<string> Out = new("--out") { Description = "Write the report to this file: .html, .docx or .json", HelpName = "FILE", DefaultValueFactory = static _ => "" };

    public static Command Create() => new Command("validation", "Make the validation report for a reviewer: thresholds, samples, lists by day, what the rules did") { From, To, Seed, Samples, Out }.Does(Run);

    private static int Run(Session session)
    {
        var file = session.Arguments.GetValue(Out)!;
        Action<ValidationReport, Stream>? write = file.Length == 0 ? null : Writer(session, file);
        var report = session.Transfers.Payments.MakeValidation.Run(
            (MoneyOptions.Day(session.Arguments.GetValue(From)!, "--from"), MoneyOptions.Day(session.Arguments.GetValue(To)!, "--to")),
            session.Arguments.GetValue(Seed)!, session.Arguments.GetValue(Samples), session.Audit);
        if (write is not null)
        {
            AtomicFile.Write(file, output => write(report, output));
        }
        else if (session.Json)
        {
            session.Out.WriteLine(report.Json(session.Language));
        }
        else
        {
            TextReport.Write(session.Out, report.Blocks(session.Language));
        }

        return ExitCodes.Done;
    }

    /// <summary>The ending decides before the work begins.</summary>
    private static Action<ValidationReport, Stream> Writer(Session session, string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".html" => (report, output) => output.Write(Encoding.UTF8.GetBytes(report.Html(session.Language))),
        ".docx" => (report, output) => report.Docx(output, session.Language),
        ".json" => (report, output) => output.Write(Encoding.UTF8.GetBytes(report.Json(session.Language) + "\n")),
        _ => throw new BadInputException("--out", "a file that ends with .html, .docx or .json", $"{file}"),
    };
}
