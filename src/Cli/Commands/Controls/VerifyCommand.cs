using System.CommandLine;
using Pillar.Controls;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls verify</c>: are the editions kept whole?</summary>
internal static class VerifyCommand
{
    public static Command Create() => new Command("verify", "Read every edition kept against its checksums").Does(Run);

    private static int Run(Session session)
    {
        var editions = session.Controls.ControlCatalogue.Verify();
        if (session.Json)
        {
            session.Out.WriteLine(ControlsJson.Verified(editions, session.Language));
        }

        foreach (var edition in editions)
        {
            if (edition.Problem is { } problem)
            {
                session.Error.WriteLine($"{edition.Id}: {problem.In(session.Language)}");
            }
            else if (!session.Json)
            {
                Wrapped.Write(session.Out, "", ControlLines.Say(session, "whole", edition.Id, edition.Name, edition.Entries));
            }
        }

        return editions.All(static edition => edition.Problem is null) ? ExitCodes.Done : ExitCodes.BadInput;
    }
}
