using System.CommandLine;
using Pillar.Controls;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls diff OLD NEW</c>: what is different between two editions, or between two lists that number alike.</summary>
internal static class DiffCommand
{
    private const int LongestText = 400;

    public static Command Create()
    {
        var older = new Argument<string>("OLD") { Description = "A list in force, such as us-ccl, or an edition kept, such as us-ccl@2026-06-24" };
        var newer = new Argument<string>("NEW") { Description = "The one to hold against it, named the same way" };
        var bounds = new Option<bool>("--bounds") { Description = "Only items of both that ask for other values" };
        var command = new Command("diff", "Show what is different between two editions or two lists, with both texts") { older, newer, bounds };
        return command.Does(session => Run(
            session, session.Controls.CompareEditions.Run(session.Arguments.GetRequiredValue(older), session.Arguments.GetRequiredValue(newer)), session.Arguments.GetValue(bounds)));
    }

    private static int Run(Session session, EditionDifference difference, bool bounds)
    {
        if (session.Json)
        {
            session.Out.WriteLine(ControlsJson.Difference(difference));
            return ExitCodes.Done;
        }

        var (older, newer) = (ControlLines.Edition(session, difference.Older), ControlLines.Edition(session, difference.Newer));
        Wrapped.Write(session.Out, "", ControlLines.Say(session, "compared", older, newer, difference.Added.Count, difference.Removed.Count, difference.Changed.Count));
        if (!bounds)
        {
            difference.Removed.ToList().ForEach(entry => Text(session, "- ", $"{entry.Code} {entry.Heading}"));
            difference.Added.ToList().ForEach(entry => Text(session, "+ ", $"{entry.Code} {entry.Heading}"));
        }

        foreach (var change in difference.Changed.SelectMany(static change => change.Texts).Where(change => change.BoundsDiffer || !bounds))
        {
            Text(session, "", change.Id);
            Text(session, "  - ", change.Older?.Words);
            Text(session, "  + ", change.Newer?.Words);
        }

        return ExitCodes.Done;
    }

    private static void Text(Session session, string head, string? words)
    {
        if (words is not null)
        {
            Wrapped.Write(session.Out, head, Printable.Line(words, LongestText));
        }
    }
}
