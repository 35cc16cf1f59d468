using System.CommandLine;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Review;
using Pillar.Review.Templates;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review template learn FILE</c>: a published matrix is shown as it is understood, and with <c>--yes</c> becomes a template.</summary>
internal static class LearnCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "A published matrix (XLSX, DOCX, CSV or text), or a template file (JSON) of another installation" };
    private static readonly Option<string?> Name = new("--name") { Description = "What to call it; matrix when left out", HelpName = "NAME" };
    private static readonly Option<string?> From = new("--from") { Description = "The day it is valid from: no mark under it is older; 2004-04-28 when left out", HelpName = "YYYY-MM-DD" };
    private static readonly Option<string?> Out = new("--out") { Description = "Write the template to this file, for another installation", HelpName = "FILE" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Take what is shown; without it nothing is written" };

    public static Command Create() =>
        new Command("learn", "Show a published matrix as it is understood; with --yes, take it as a template") { File, Name, From, Out, Yes }.Does(Run);

    private static int Run(Session session)
    {
        var (arguments, learn) = (session.Arguments, session.Review.LearnTemplate(session.Audit));
        var from = arguments.GetValue(From) is { } day ? ReviewOptions.Day(session, day, "--from") : OperativeText.Adopted;
        var reading = learn.Read(arguments.GetRequiredValue(File), arguments.GetValue(Name), from);
        var taken = arguments.GetValue(Yes);
        if (taken)
        {
            learn.Keep(reading);
        }

        if (taken && arguments.GetValue(Out) is { } target)
        {
            AtomicFile.Write(target, Encoding.UTF8.GetBytes(reading.Learnt.ToJson() + "\n"));
        }

        if (session.Json)
        {
            session.Out.WriteLine(TemplateJson.Reading(reading, taken, session.Language));
            return ExitCodes.Done;
        }

        Print(session, reading);
        ReviewOptions.Say(session, taken ? "template-taken" : "merge-not-taken", reading.Learnt.Template.Code);
        return ExitCodes.Done;
    }

    private static void Print(Session session, TemplateReading reading)
    {
        var template = reading.Learnt.Template;
        ReviewOptions.Say(session, "template-read", template.Code, template.Fields.Count, ReviewOptions.Day(template.From));
        foreach (var section in TemplateSection.Of(template))
        {
            session.Out.WriteLine();
            var columns = string.Join(", ", section.Columns.Select(column => TemplateField.Label("column", column, session.Language)));
            Wrapped.Write(session.Out, "", ReviewOptions.Text(session, "template-section", section.Paragraph, Domain(session, section), section.Rows.Count, columns));
            foreach (var (place, row) in section.Rows.Index())
            {
                Wrapped.Write(session.Out, $"{place + 1,5}  ", row.In(session.Language));
            }
        }

        session.Out.WriteLine();
        ReviewOptions.Say(session, "not-understood", reading.NotUnderstood.Count);
        foreach (var one in reading.NotUnderstood)
        {
            Wrapped.Write(session.Out, "  ", ReviewOptions.Text(session, "not-understood-line", one.Place.In(session.Language), one.Found.Length > 80 ? one.Found[..80] + "…" : one.Found, one.Expected.In(session.Language)));
        }

        session.Out.WriteLine();
    }

    private static string Domain(Session session, TemplateSection section) =>
        section.Domain.Length == 0 ? ReviewOptions.Text(session, "all-domains") : TemplateField.Label("domain", section.Domain, session.Language);
}
