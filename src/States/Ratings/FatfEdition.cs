using Pillar.Vocabulary;

namespace Pillar.States.Ratings;

/// <summary>The FATF's table of ratings as of one day, with the history of every jurisdiction. A jurisdiction is not always a State.</summary>
public sealed class FatfEdition
{
    /// <summary>Whose table it is; shown wherever a rating is.</summary>
    public const string Source = "FATF, consolidated table of assessment ratings";

    private readonly Dictionary<string, FatfReport[]> byState;
    private readonly Dictionary<string, FatfReport> latest;

    internal FatfEdition(DateOnly asOf, IReadOnlyList<FatfReport> reports)
    {
        (AsOf, Reports) = (asOf, reports);

        // The consolidated line of a jurisdiction repeats its newest report, so that of one month it comes last.
        byState = reports.GroupBy(static r => r.State, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.OrderBy(static r => r.Date).ThenBy(static r => r.Kind).ToArray(), StringComparer.Ordinal);
        latest = byState.ToDictionary(static s => s.Key, static s => s.Value[^1], StringComparer.Ordinal);
        Jurisdictions = [.. byState.Keys.Order(StringComparer.Ordinal)];
    }

    public DateOnly AsOf { get; }

    /// <summary>Every line, as the table orders them.</summary>
    public IReadOnlyList<FatfReport> Reports { get; }

    /// <summary>Alpha-2 of every jurisdiction with a report.</summary>
    public IReadOnlyList<string> Jurisdictions { get; }

    /// <summary>The line that holds now, or null where there is no report.</summary>
    public FatfReport? Latest(string alpha2) => latest.GetValueOrDefault(alpha2);

    /// <summary>The rating that holds now.</summary>
    public Rating Of(string alpha2, RatedField field) => Latest(alpha2)?[field] ?? Rating.NotRated;

    /// <summary>The reports of a jurisdiction, the oldest first; consolidated lines are none.</summary>
    public IReadOnlyList<FatfReport> History(string alpha2) =>
        [.. byState.GetValueOrDefault(alpha2, []).Where(static report => report.Kind != FatfReportKind.Consolidated)];

    /// <summary>What each report said of one field, the oldest first. A follow-up report repeats effects and does not rate them: it is left out for those.</summary>
    public IReadOnlyList<RatingGiven> History(string alpha2, RatedField field) =>
    [
        .. History(alpha2).Where(report => report[field] != Rating.NotRated && !(field.IsOutcome && report.Kind == FatfReportKind.FollowUp))
            .Select(report => new RatingGiven(report[field], report)),
    ];

    /// <summary>The rating that held on a day, by the last report up to it.</summary>
    public Rating On(DateOnly day, string alpha2, RatedField field) =>
        byState.GetValueOrDefault(alpha2, []).LastOrDefault(report => report.Date <= day)?[field] ?? Rating.NotRated;
}

/// <summary>Every table of ratings that was imported; none comes with the program.</summary>
/// <param name="Editions">The newest first.</param>
public sealed record FatfBook(IReadOnlyList<FatfEdition> Editions)
{
    /// <summary>What stands under every figure.</summary>
    public static Statement Neutral { get; } = new(Resources.StatesText.Manager, "fatf-neutral");

    /// <summary>What stands in place of figures where nothing was imported.</summary>
    public static Statement NoData { get; } = new(Resources.StatesText.Manager, "fatf-no-data");

    /// <summary>The one in use; null: "no data".</summary>
    public FatfEdition? Newest => Editions.Count > 0 ? Editions[0] : null;
}
