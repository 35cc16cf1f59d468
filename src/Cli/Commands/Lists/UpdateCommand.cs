using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Pillar.Cli.Resources;
using Pillar.Platform.Download;
using Pillar.Screening.Lists;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists update</c>: fetch the official lists and import what is new.</summary>
internal static class UpdateCommand
{
    public static Command Create()
    {
        var lists = new Argument<string[]>("LIST")
        {
            Description = $"Which lists ({string.Join(", ", UpdateLists.Known)}); none means all",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var accept = new Option<bool>("--accept") { Description = "Take an edition that lost more than a tenth of its records" };
        var command = new Command("update", "Fetch the official lists that changed, and import them") { lists, accept };
        return command.Does(session => Run(session, session.Arguments.GetValue(lists) ?? [], session.Arguments.GetValue(accept)));
    }

    private static int Run(Session session, string[] lists, bool accept)
    {
        using var interrupt = new Interrupt();
        IReadOnlyList<ListUpdate> updates;
        try
        {
            updates = session.Screening.UpdateLists.RunAsync(lists, accept, interrupt.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }

        if (session.Json)
        {
            session.Out.WriteLine(JsonSerializer.Serialize(
                updates.Select(u => UpdateJson.Of(u, session.Language)).ToArray(), ImportJsonContext.Default.UpdateJsonArray));
        }

        foreach (var update in updates)
        {
            Report(session, update);
        }

        return updates.All(static u => u.Outcome != UpdateOutcome.Failed) ? ExitCodes.Done : ExitCodes.BadInput;
    }

    private static void Report(Session session, ListUpdate update)
    {
        if (update.Outcome == UpdateOutcome.Failed)
        {
            session.Error.WriteLine(ListLine.Failed(update.Id, update.Refusal is { } no ? no.Text.In(session.Language) : update.Import?.Failure, session.Language));
        }
        else if (!session.Json && update.Import is { } import)
        {
            ImportCommand.Print(session, import);
        }
        else if (!session.Json)
        {
            session.Out.WriteLine(ListsCliText.Say("not-modified", session.Language, update.Id));
        }
    }
}

/// <summary>What an update did to one list.</summary>
internal sealed record UpdateJson(string Id, string Outcome, string? Failure, ImportedListJson? Import)
{
    public static UpdateJson Of(ListUpdate update, CultureInfo language) => new(
        update.Id,
        ListWord.Of(update.Outcome),
        update.Outcome == UpdateOutcome.Failed ? update.Refusal?.Text.In(language) ?? update.Import?.Failure?.In(language) : null,
        update.Import is { } import ? ImportedListJson.Of(import, language) : null);
}
