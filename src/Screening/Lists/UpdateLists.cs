using Pillar.Platform.Download;
using Pillar.Screening.Lists.Store;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>
/// Use case: fetch the official lists and import what is new. Each list is fetched on its own; a source that is dead stops neither the
/// others nor anything else, and the edition in force stays.
/// </summary>
public sealed class UpdateLists
{
    private readonly ListStore store;
    private readonly ImportLists import;
    private readonly FetchLists fetch;

    internal UpdateLists(ListStore store, ImportLists import, TimeProvider clock, Func<DownloadRules, Downloader>? connect = null)
    {
        (this.store, this.import) = (store, import);
        fetch = new FetchLists(store.Home, "lists", Official, clock, connect);
    }

    /// <summary>The lists that have an official address.</summary>
    public static IReadOnlyList<string> Known => [.. Official.Select(static list => list.Id)];

    private static List<OfficialList> Official => [.. ListSources.All.SelectMany(static source => source.Download)];

    /// <param name="ids">Which lists; none means all.</param>
    /// <param name="accept">True takes an edition that lost more than a tenth of its records.</param>
    /// <param name="cancellation">Stops between and inside downloads.</param>
    /// <exception cref="BadInputException">An id has no official address.</exception>
    public Task<IReadOnlyList<ListUpdate>> RunAsync(IReadOnlyList<string> ids, bool accept = false, CancellationToken cancellation = default) =>
        fetch.RunAsync(ids, id => store.Current().Any(status => status.Edition.Id == id), fetched => Finish(fetched, accept), cancellation);

    private ListUpdate Finish(FetchedList fetched, bool accept) => fetched switch
    {
        { Failure: { } failure } => new ListUpdate(fetched.List.Id, UpdateOutcome.Failed, null, failure),
        { Files.Count: 0 } => new ListUpdate(fetched.List.Id, UpdateOutcome.NotModified, null, null),
        _ => Import(fetched, accept),
    };

    private ListUpdate Import(FetchedList fetched, bool accept)
    {
        var id = fetched.List.Id;
        ImportOutcome outcome;
        try
        {
            outcome = import.Run(fetched.Paths, accept);
        }
        catch (BadInputException notAList)
        {
            // A source may answer with a page that says it is out of order.
            return new ListUpdate(id, UpdateOutcome.Failed, ListImport.Failed(id, notAList), null);
        }

        if (outcome.Refusal is { } refusal)
        {
            return new ListUpdate(id, UpdateOutcome.Failed, null, refusal);
        }

        var imported = outcome.Lists.Single();
        if (imported.Done)
        {
            fetch.Remember(fetched);
        }

        return new ListUpdate(id, imported.Done ? UpdateOutcome.Imported : UpdateOutcome.Failed, imported, imported.Refusal);
    }
}

/// <summary>What an update did to one list.</summary>
/// <param name="Id">The list.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Import">What the import did; null when it did not come to one.</param>
/// <param name="Refusal">Why it failed, where a rule or the source said no.</param>
public sealed record ListUpdate(string Id, UpdateOutcome Outcome, ListImport? Import, Refusal? Refusal);
