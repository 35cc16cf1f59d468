using System.CommandLine;
using System.Text.Json;
using Pillar.Cli.Resources;
using Pillar.Screening.Lists;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists import FILE…</c>: files become lists in force.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "List files, gzip or plain; give the parts of one OFAC list (sdn, add, alt, sdn_comments) together",
            Arity = ArgumentArity.OneOrMore,
        };
        var accept = new Option<bool>("--accept") { Description = "Take an edition that lost more than a tenth of its records" };
        var id = new Option<string>("--id") { Description = "What to call the list; the usual id of its layout, or the file's name, without it", HelpName = "ID", DefaultValueFactory = static _ => "" };
        var command = new Command("import", "Import list files; the format is told from the content") { files, id, accept };
        return command.Does(session => Run(
            session, session.Screening.ImportLists.Run(session.Arguments.GetRequiredValue(files), session.Arguments.GetValue(accept), session.Arguments.GetValue(id)!)));
    }

    private static int Run(Session session, ImportOutcome outcome)
    {
        if (session.Json)
        {
            session.Out.WriteLine(JsonSerializer.Serialize(
                ImportJson.Of(outcome, session.Language), ImportJsonContext.Default.ImportJson));
        }
        else
        {
            outcome.Lists.Where(static l => l.Done).ToList().ForEach(l => Print(session, l));
        }

        if (outcome.Refusal is { } refusal)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
        }

        foreach (var list in outcome.Lists.Where(static l => !l.Done))
        {
            session.Error.WriteLine(list.Refusal?.Text.In(session.Language) ?? ListLine.Failed(list.Id, list.Failure, session.Language));
        }

        return outcome.Done ? ExitCodes.Done : ExitCodes.BadInput;
    }

    /// <summary>One list that is now in force, and what was odd about it.</summary>
    public static void Print(Session session, ListImport list)
    {
        session.Out.WriteLine(ListsCliText.Say("imported", session.Language, list.Id, list.Records, ListLine.Day(list.Edition?.AsOf, session.Language)));
        foreach (var note in list.Notes)
        {
            session.Out.WriteLine("  " + note.In(session.Language));
        }
    }
}
