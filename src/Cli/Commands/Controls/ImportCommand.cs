using System.CommandLine;
using Pillar.Controls;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls import FILE…</c>: files become editions in force.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Control lists as published, gzip or plain", Arity = ArgumentArity.OneOrMore };
        var asOf = new Option<string?>("--as-of") { Description = "Day the text describes (else the day in the file's name)", HelpName = "YYYY-MM-DD" };
        var accept = new Option<bool>("--accept") { Description = "Take an edition that lost more than a tenth of its entries" };
        var command = new Command("import", "Import control lists; the format is told from the content") { files, asOf, accept };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(files), CommandDays.Read(session.Arguments.GetValue(asOf), "--as-of"), session.Arguments.GetValue(accept)));
    }

    private static int Run(Session session, string[] files, DateOnly? asOf, bool accept)
    {
        var done = ExitCodes.Done;
        foreach (var file in files)
        {
            var import = session.Controls.ImportControls.Run(file, asOf, accept);
            if (session.Json)
            {
                session.Out.WriteLine(ControlsJson.Import(import, session.Language));
            }

            if (import.Refusal is { } refusal)
            {
                session.Error.WriteLine(refusal.Text.In(session.Language));
                done = ExitCodes.BadInput;
            }
            else if (!session.Json)
            {
                Print(session, import);
            }
        }

        return done;
    }

    private static void Print(Session session, ControlImport import)
    {
        Wrapped.Write(session.Out, "", ControlLines.Say(session, "imported", ControlLines.Edition(session, import.List.Edition), import.List.Entries.Count, import.List.Items));
        if (import.Dangling.Count > 0)
        {
            Wrapped.Write(session.Out, "  ", ControlLines.Say(session, "dangling", string.Join(", ", import.Dangling.Select(static d => $"{d.Code} ({string.Join(' ', d.CitedBy.Take(3))})"))));
        }

        foreach (var odd in import.List.Oddities.GroupBy(static odd => odd.Kind))
        {
            Wrapped.Write(session.Out, "  ", ControlLines.Say(session, "oddities", odd.Count(), odd.First().Text.In(session.Language)));
        }
    }
}
