using System.CommandLine;
using Pillar.Controls;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls list</c>: which editions are kept, and which is in force.</summary>
internal static class ListCommand
{
    public static Command Create() => new Command("list", "Show the editions kept, their day and their number of entries").Does(Run);

    private static int Run(Session session)
    {
        var editions = session.Controls.ControlCatalogue.Run();
        if (session.Json)
        {
            session.Out.WriteLine(ControlsJson.Editions(editions));
            return ExitCodes.Done;
        }

        if (editions.Count == 0)
        {
            Wrapped.Write(session.Out, "", ControlLines.Say(session, "none"));
        }

        foreach (var kept in editions)
        {
            var summary = kept.Summary;
            var line = ControlLines.Say(session, "kept", ControlLines.Edition(session, summary.Edition), summary.Entries, summary.Items, summary.Predicates, summary.LeftToRead);
            Wrapped.Write(session.Out, kept.InForce ? "* " : "  ", kept.InForce ? line : $"{line} {ControlLines.Say(session, "not-in-force")}");
            Wrapped.Write(session.Out, "    ", $"{summary.Edition.Title}{Days(session, kept)}");
        }

        return ExitCodes.Done;
    }

    /// <summary>From when to when it is law, as far as that is known.</summary>
    private static string Days(Session session, KeptEdition kept)
    {
        var from = kept.Summary.Edition.InForceFrom is { } day ? ControlLines.Say(session, "in-force-from", day) : "";
        var to = kept.InForceTo is { } last ? ControlLines.Say(session, "in-force-to", last) : "";
        return $"{from}{to}";
    }
}
