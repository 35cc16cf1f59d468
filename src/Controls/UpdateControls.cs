using System.Globalization;
using System.Text.Json;
using Pillar.Controls.Lists;
using Pillar.Platform.Download;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>
/// Use case: fetch the control lists at their official addresses and import what is new. Each is fetched on its own; one that cannot be fetched or read leaves the
/// others and its own edition as they are.
/// </summary>
public sealed class UpdateControls
{
    private readonly ControlStore store;
    private readonly ImportControls import;
    private readonly FetchLists fetch;

    internal UpdateControls(ControlStore store, ImportControls import, TimeProvider clock, Func<DownloadRules, Downloader>? connect = null)
    {
        (this.store, this.import) = (store, import);
        fetch = new FetchLists(store.Home, ControlStore.Kind, OfficialControls.All, clock, connect);
    }

    /// <summary>The lists that have an official address.</summary>
    public static IReadOnlyList<string> Known => [.. OfficialControls.All.Select(static list => list.Id)];

    /// <param name="ids">Which lists; none means all.</param>
    /// <param name="accept">Takes an edition that is older than the one in force, or lost more than a tenth of its entries.</param>
    /// <param name="cancellation">Stops between and inside downloads.</param>
    /// <exception cref="BadInputException">An id has no official address.</exception>
    public Task<IReadOnlyList<ControlUpdate>> RunAsync(IReadOnlyList<string> ids, bool accept = false, CancellationToken cancellation = default) =>
        fetch.RunAsync(ids, id => store.Folder(id).Current() is not null, fetched => Finish(fetched, accept), cancellation);

    private ControlUpdate Finish(FetchedList fetched, bool accept)
    {
        var id = fetched.List.Id;
        if (fetched.Failure is { } failure)
        {
            return new ControlUpdate(id, UpdateOutcome.Failed, null, failure.Text, null);
        }

        if (fetched.Paths.Count == 0)
        {
            return new ControlUpdate(id, UpdateOutcome.NotModified, null, null, null);
        }

        try
        {
            var imported = import.Fetched(fetched.Paths[0], id, accept);
            if (imported is not { Refusal: not null })
            {
                fetch.Remember(fetched);
            }

            return new ControlUpdate(id, imported is null ? UpdateOutcome.NotModified : imported.Refusal is null ? UpdateOutcome.Imported : UpdateOutcome.Failed, imported, imported?.Refusal?.Text, null);
        }
        catch (BadInputException notAList)
        {
            // A source may answer with a page that says it is out of order.
            return new ControlUpdate(id, UpdateOutcome.Failed, null, null, notAList.Line);
        }
    }
}

/// <summary>What an update did to one control list.</summary>
/// <param name="Id">The list.</param>
/// <param name="Outcome">How it ended; not modified also where the text that came is that in force.</param>
/// <param name="Import">What the import did; null when it did not come to one.</param>
/// <param name="Refusal">Why a rule or the source said no.</param>
/// <param name="Failure">The line of the file that could not be read.</param>
public sealed record ControlUpdate(string Id, UpdateOutcome Outcome, ControlImport? Import, Statement? Refusal, Phrase? Failure)
{
    /// <summary>Why it failed, in words; null where it did not.</summary>
    public string? Why(CultureInfo language) => Refusal?.In(language) ?? Failure?.In(language);
}

/// <summary>Updates as JSON.</summary>
public static class UpdateControlsJson
{
    /// <summary>An array with an object for each list: <c>id</c>, <c>outcome</c> (imported, not-modified, failed), <c>failure</c>, <c>asOf</c>, <c>inForceFrom</c> and <c>entries</c> of what was imported.</summary>
    public static string Of(IReadOnlyList<ControlUpdate> updates, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartArray();
        foreach (var update in updates)
        {
            var edition = update.Import?.List.Edition;
            json.WriteStartObject();
            json.WriteString("id", update.Id);
            json.WriteString("outcome", JsonNamingPolicy.KebabCaseLower.ConvertName(update.Outcome.ToString()));
            json.WriteString("failure", update.Why(language));
            json.WriteString("asOf", Day(edition?.AsOf));
            json.WriteString("inForceFrom", Day(edition?.InForceFrom));
            json.WriteNumber("entries", update.Import?.List.Entries.Count ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
