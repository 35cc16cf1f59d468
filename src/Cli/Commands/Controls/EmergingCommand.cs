using System.CommandLine;
using System.Globalization;
using Pillar.Controls;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls emerging</c>: which emerging technologies do the lists kept here cover, and since when?</summary>
internal static class EmergingCommand
{
    public static Command Create() => new Command("emerging", "Show which emerging technologies the lists in force cover").Does(Run);

    private static int Run(Session session)
    {
        var technologies = session.Controls.WatchTechnologies.Run();
        if (session.Json)
        {
            session.Out.WriteLine(WatchTechnologiesJson.Of(technologies, session.Language));
            return ExitCodes.Done;
        }

        foreach (var technology in technologies)
        {
            session.Out.WriteLine(technology.Name(session.Language));
            foreach (var coverage in technology.Coverage)
            {
                var codes = coverage.Codes.Count > 0 ? string.Join(' ', coverage.Codes) : ControlLines.Say(session, "emerging-gap");
                var since = coverage.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ControlLines.Say(session, "no-date");
                Wrapped.Write(session.Out, $"  {ControlLines.Edition(session, coverage.Edition)}: ", coverage.Codes.Count > 0 ? $"{codes} ({since})" : codes);
            }
        }

        Wrapped.Write(session.Out, "", ControlLines.Say(session, "emerging-how"));
        return ExitCodes.Done;
    }
}
