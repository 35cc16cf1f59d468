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
        var from = new Option<string?>("--in-force-from") { Description = "Day from which the text is law (else what the text says)", HelpName = "YYYY-MM-DD" };
        var accept = new Option<bool>("--accept") { Description = "Take an edition that lost more than a tenth of its entries" };
        var command = new Command("import", "Import control lists; the format is told from the content") { files, asOf, from, accept };
        return command.Does(session =>
        {
            var (described, law) = (CommandDays.Read(session.Arguments.GetValue(asOf), "--as-of"), CommandDays.Read(session.Arguments.GetValue(from), "--in-force-from"));
            return Run(session, session.Arguments.GetRequiredValue(files), file => Hs(session, file, law ?? described) ? null : session.Controls.ImportControls.Run(file, described, session.Arguments.GetValue(accept), law));
        });
    }

    private static int Run(Session session, string[] files, Func<string, ControlImport?> take)
    {
        var done = ExitCodes.Done;
        foreach (var file in files)
        {
            if (take(file) is not { } import)
            {
                continue;
            }

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

    /// <summary>Imports a nomenclature, and says so; false where the file is none.</summary>
    private static bool Hs(Session session, string file, DateOnly? from)
    {
        if (!ImportHs.Reads(file))
        {
            return false;
        }

        var edition = session.Controls.ImportHs.Run(file, from);
        if (session.Json)
        {
            session.Out.WriteLine(ControlsJson.Import(edition));
        }
        else
        {
            Wrapped.Write(session.Out, "", ControlLines.Say(session, "imported-hs", edition.Year, edition.From, edition.Codes.Count));
        }

        return true;
    }

    public static void Print(Session session, ControlImport import)
    {
        Wrapped.Write(session.Out, "", ControlLines.Say(session, import.InForce ? "imported" : "imported-for-its-days", ControlLines.Edition(session, import.List.Edition), import.List.Entries.Count, import.List.Items, import.List.Edition.InForceFrom.GetValueOrDefault()));
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
