using System.CommandLine;
using Pillar.Platform.Json;
using Pillar.Review.Mandate;
using Pillar.Review.Templates;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review duties</c>: what the mandate asks of States today, paragraph by paragraph, with the fields and pages that serve it.</summary>
internal static class DutiesCommand
{
    private static readonly Option<string?> On = ReviewOptions.On();

    public static Command Create() => new Command("duties", "Show what is asked of States, paragraph by paragraph, and which fields and pages serve it") { On }.Does(Run);

    private static int Run(Session session)
    {
        var day = ReviewOptions.Day(session, session.Arguments.GetValue(On));
        var book = MandateBook.Bundled;
        var duties = book.Paragraphs.Where(p => p.Addressee is "states" or "all" && p.InForce(day)).ToList();
        if (session.Json)
        {
            session.Out.WriteLine(IndentedJson.Of(IndentedJson.Plain, json =>
            {
                json.WriteStartObject();
                json.WriteString("on", ReviewOptions.Day(day));
                MandateJson.Write(json, "duties", duties, session.Review.ConfirmedParagraphs, session.Language);
                json.WriteEndObject();
            }));
            return ExitCodes.Done;
        }

        foreach (var duty in duties)
        {
            MandateCommand.Paragraph(session, duty);
            var fields = duty.Text.Code == "1540" ? OperativeText.Template.Fields.Count(f => f.Paragraph == duty.Number) : 0;
            var pages = string.Join(" ", book.PagesFor(duty));
            if (fields > 0 || pages.Length > 0)
            {
                Wrapped.Write(session.Out, "      ", ReviewOptions.Text(session, "duty-served", fields, pages.Length == 0 ? "–" : pages));
            }
        }

        return ExitCodes.Done;
    }
}
