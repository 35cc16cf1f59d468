using System.CommandLine;
using System.Globalization;
using Pillar.Controls;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar classify evaluate FILE.jsonl</c>: how often is the classification right on a catalogue that a person has labelled?</summary>
internal static class EvaluateCommand
{
    private const int LongestText = 60;

    public static Command Create()
    {
        var file = new Argument<string>("FILE.jsonl") { Description = "Labelled items, a JSON object on each line with description and code" };
        return new Command("evaluate", "Measure classification on your own labelled catalogue") { file }.Does(session => Run(session, session.Arguments.GetRequiredValue(file)));
    }

    private static int Run(Session session, string file)
    {
        var evaluation = session.Controls.EvaluateCatalogue.Run(file);
        if (session.Json)
        {
            session.Out.WriteLine(CatalogueEvaluationJson.Of(evaluation));
            return ExitCodes.Done;
        }

        session.Out.WriteLine($"{"items",-12}{evaluation.Items.ToString(CultureInfo.InvariantCulture),8}");
        foreach (var (name, share) in CatalogueEvaluationJson.Shares(evaluation))
        {
            session.Out.WriteLine($"{name,-12}{share.ToString("0.0000", CultureInfo.InvariantCulture),8}");
        }

        session.Out.WriteLine();
        session.Out.WriteLine(ControlLines.Say(session, "misses", evaluation.Misses.Count));
        foreach (var miss in evaluation.Misses)
        {
            session.Out.WriteLine($"  {Printable.Line(miss.Id, LongestText),-20} {miss.Code,-16} {miss.Answer,-16} {miss.Place?.ToString(CultureInfo.InvariantCulture) ?? "–",3}");
        }

        return ExitCodes.Done;
    }
}
