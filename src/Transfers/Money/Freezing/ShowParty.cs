using Pillar.Transfers.Money.Alerts;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Use case: what else is on file about the party of a case, and all that happened about a list entry, in one order.</summary>
public sealed class ShowParty
{
    private readonly FreezeDesk desk;

    internal ShowParty(FreezeDesk desk) => this.desk = desk;

    /// <summary>Payments held or referred that name the holder or met the entry of the case, in the order in which they came.</summary>
    public IReadOnlyList<Alert> Payments(FreezeCase about) => desk.Alerts.About(about.List, about.Entry, about.Text?.Name ?? "");

    /// <summary>Accounts under which those payments name the holder, each once.</summary>
    public IReadOnlyList<string> Accounts(FreezeCase about) =>
    [
        .. Payments(about).SelectMany(static alert => alert.Content.Parties)
            .Where(party => about.Text is { } text && AlertKeys.Party(party.Name) == AlertKeys.Party(text.Name) && party.Account.Length > 0).Select(static party => party.Account).Distinct(),
    ];

    /// <summary>Every case of an entry and every payment that met it, from the listing on.</summary>
    /// <param name="list">Id of the list.</param>
    /// <param name="entry">The list's own reference.</param>
    public IReadOnlyList<EntryMoment> Timeline(string list, string entry)
    {
        var moments = new List<EntryMoment>();
        foreach (var about in desk.Cases().Where(c => c.List == list && c.Entry == entry))
        {
            // The listing is the same for every case of the entry; it stands once.
            moments.AddRange(ShowCases.Timeline(about).Where(item => item.Kind != "listing" || moments.TrueForAll(static m => m.Item?.Kind != "listing"))
                .Select(item => new EntryMoment(item.At) { Case = about, Item = item }));
        }

        foreach (var alert in desk.Alerts.About(list, entry))
        {
            moments.Add(new EntryMoment(alert.Opened) { Alert = alert });
            moments.AddRange(desk.Alerts.History(alert.Number).Select(act => new EntryMoment(act.Instant) { Alert = alert, Act = act }));
        }

        return [.. moments.OrderBy(static moment => moment.At)];
    }
}

/// <summary>Something that happened about a list entry: in a case, or with a payment.</summary>
/// <param name="At">When.</param>
public sealed record EntryMoment(DateTimeOffset At)
{
    /// <summary>The case it belongs to; null for a payment.</summary>
    public FreezeCase? Case { get; init; }

    /// <summary>What happened in the case.</summary>
    public TimelineItem? Item { get; init; }

    /// <summary>The payment's alert; null for a case.</summary>
    public Alert? Alert { get; init; }

    /// <summary>What an officer did with it; null where it is its coming.</summary>
    public AlertAct? Act { get; init; }

    /// <summary>One sentence.</summary>
    /// <param name="language">Of the sentence.</param>
    public string In(System.Globalization.CultureInfo language) => (Item, Act, Alert) switch
    {
        ({ } item, _, _) => FreezingWords.Sentence(item, Case!, language),
        (_, { } act, { } alert) => FreezingWords.Acted(act, alert, language),
        (_, _, { } alert) => FreezingWords.Came(alert, language),
        _ => "",
    };
}
