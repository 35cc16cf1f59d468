using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Platform.Audit;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Audit;

/// <summary><c>pillar audit list</c>: the newest lines.</summary>
internal static class ListCommand
{
    private const int FactsWidth = 160;

    public static Command Create()
    {
        var action = new Option<string?>("--action") { Description = "Only this action (screen.name) or noun (screen)", HelpName = "ACTION" };
        var before = new Option<string?>("--before") { Description = "Only lines older than this mark", HelpName = "MARK" };
        var take = new Option<int>("--take") { Description = "How many lines", HelpName = "NUMBER", DefaultValueFactory = static _ => 20 };
        var command = new Command("list", "The newest lines, without personal text") { action, before, take };
        return command.Does(session => Run(session, new AuditQuery(
            session.Arguments.GetValue(action), session.Arguments.GetValue(before), session.Arguments.GetValue(take))));
    }

    private static int Run(Session session, AuditQuery query)
    {
        if (query.Take < 1)
        {
            throw new BadInputException("--take", "a whole number of at least 1", query.Take.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var lines = AuditCommands.Existing(session).Read(query);
        if (session.Json)
        {
            session.Out.WriteLine(AuditDocuments.Page(query, lines));
        }
        else
        {
            WriteText(session, lines, query.Older(lines));
        }

        return ExitCodes.Done;
    }

    private static void WriteText(Session session, IReadOnlyList<AuditLine> lines, string? older)
    {
        foreach (var line in lines)
        {
            var actor = Printable.Line(line.Verified ? line.Actor : $"{line.Actor} (unverified)", 60);
            session.Out.WriteLine(
                $"{Printable.Line(line.Instant, 30)}  {Printable.Line(line.Writer, 60)}#{line.Sequence}  {actor}  "
                + $"{Printable.Line(line.Action, 40)}  {Printable.Line(line.FactsJson, FactsWidth)}");
        }

        if (older is not null)
        {
            session.Error.WriteLine(AuditText.Say(session, "older", older));
        }
    }
}
