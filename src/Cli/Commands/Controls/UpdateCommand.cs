using System.CommandLine;
using Pillar.Controls;
using Pillar.Platform.Download;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls update</c>: fetch the official control lists and import what is new.</summary>
internal static class UpdateCommand
{
    public static Command Create()
    {
        var lists = new Argument<string[]>("LIST")
        {
            Description = $"Which lists ({string.Join(", ", UpdateControls.Known)}); none means all",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var accept = new Option<bool>("--accept") { Description = "Take an edition that lost more than a tenth of its entries" };
        var command = new Command("update", "Fetch the official control lists that changed, and import them") { lists, accept };
        return command.Does(session => Run(session, session.Arguments.GetValue(lists) ?? [], session.Arguments.GetValue(accept)));
    }

    private static int Run(Session session, string[] lists, bool accept)
    {
        using var interrupt = new Interrupt();
        IReadOnlyList<ControlUpdate> updates;
        try
        {
            updates = session.Controls.UpdateControls.RunAsync(lists, accept, interrupt.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }

        if (session.Json)
        {
            session.Out.WriteLine(UpdateControlsJson.Of(updates, session.Language));
        }

        foreach (var update in updates)
        {
            Report(session, update);
        }

        return updates.All(static update => update.Outcome != UpdateOutcome.Failed) ? ExitCodes.Done : ExitCodes.BadInput;
    }

    private static void Report(Session session, ControlUpdate update)
    {
        if (update.Outcome == UpdateOutcome.Failed)
        {
            session.Error.WriteLine(ControlLines.Say(session, "update-failed", update.Id, update.Why(session.Language) ?? ""));
        }
        else if (!session.Json && update.Import is { } import)
        {
            ImportCommand.Print(session, import);
        }
        else if (!session.Json)
        {
            session.Out.WriteLine(ControlLines.Say(session, "update-unchanged", update.Id));
        }
    }
}
