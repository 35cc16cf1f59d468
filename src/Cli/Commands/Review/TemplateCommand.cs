using System.CommandLine;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Review;
using Pillar.Review.Templates;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review template …</c>: which templates there are, and which of their fields ask the same.</summary>
internal static class TemplateCommand
{
    public static Command Create() => new("template", "Learn a template from a published matrix, and say which fields of two templates ask the same")
    {
        LearnCommand.Create(),
        List(),
        Draft(),
        CrossWalk(),
    };

    private static Command List() => new Command("list", "List the templates").Does(static session =>
    {
        var templates = session.Review.Templates;
        if (session.Json)
        {
            session.Out.WriteLine(TemplateJson.All(templates));
            return ExitCodes.Done;
        }

        foreach (var template in templates.All)
        {
            ReviewOptions.Say(session, "template-line", template.Code, template.Fields.Count, ReviewOptions.Day(template.From), session.Review.WordingOf(template).In(session.Language));
        }

        return ExitCodes.Done;
    });

    private static Command Draft()
    {
        var from = new Argument<string>("FROM") { Description = "One template: code or name" };
        var to = new Argument<string>("TO") { Description = "The other" };
        var file = new Argument<string>("FILE") { Description = "The CSV file to write" };
        return new Command("draft", "Write a cross-walk to compare and confirm: for each field of one template the one of another that may ask the same") { from, to, file }.Does(session =>
        {
            var (templates, path) = (session.Review.Templates, session.Arguments.GetRequiredValue(file));
            var text = LearnTemplate.Draft(templates.Require(session.Arguments.GetRequiredValue(from), "FROM"), templates.Require(session.Arguments.GetRequiredValue(to), "TO"), session.Language);
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
            ReviewOptions.Say(session, "walk-drafted", Path.GetFileName(path));
            return ExitCodes.Done;
        });
    }

    private static Command CrossWalk()
    {
        var file = new Argument<string>("FILE") { Description = "A cross-walk, CSV; pillar review template draft writes one to confirm" };
        var yes = new Option<bool>("--yes") { Description = "Take the rows that are confirmed; without it nothing is written" };
        return new Command("crosswalk", "Show a confirmed cross-walk between two templates; with --yes, take it") { file, yes }.Does(session =>
        {
            var learn = session.Review.LearnTemplate(session.Audit);
            var (read, take) = (learn.Walk(session.Arguments.GetRequiredValue(file)), session.Arguments.GetValue(yes));
            if (take)
            {
                learn.Keep(read.Walk);
            }

            if (session.Json)
            {
                session.Out.WriteLine(TemplateJson.Walk(read, take));
                return ExitCodes.Done;
            }

            ReviewOptions.Say(session, "walk-counts", read.Walk.Then.Code, read.Walk.Now.Code, read.Walk.Pairs.Count, read.Open);
            ReviewOptions.Say(session, take ? "walk-taken" : "merge-not-taken");
            return ExitCodes.Done;
        });
    }
}
