using System.Globalization;

namespace Pillar.States.Ratings;

/// <summary>What kind of line of the table a report is.</summary>
public enum FatfReportKind : byte
{
    /// <summary>Mutual evaluation.</summary>
    Evaluation = 0,

    /// <summary>Follow-up with technical re-ratings.</summary>
    FollowUp = 1,

    /// <summary>Follow-up assessment, which may rate effect again.</summary>
    FollowUpAssessment = 2,

    /// <summary>The evaluation with all later changes: no report of its own.</summary>
    Consolidated = 3,
}

/// <summary>One line of the table: a jurisdiction's ratings after one report.</summary>
/// <param name="State">Alpha-2 of the jurisdiction.</param>
/// <param name="Kind">What kind of report.</param>
/// <param name="Date">Of the report; the table gives months, so that the day is the first.</param>
/// <param name="Body">Who assessed, such as <c>MONEYVAL</c>.</param>
/// <param name="Ratings">In the order of <see cref="RatedField.All"/>.</param>
public sealed record FatfReport(string State, FatfReportKind Kind, DateOnly Date, string Body, IReadOnlyList<Rating> Ratings)
{
    private static readonly Dictionary<string, int> Places = RatedField.All.Select(static (field, i) => (field.Code, i)).ToDictionary(StringComparer.Ordinal);

    public Rating this[RatedField field] => Ratings[Places[field.Code]];

    /// <summary>Year and month.</summary>
    public string Month => Date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>As the table prints the kind.</summary>
    public string KindWord => Kind switch
    {
        FatfReportKind.Evaluation => "MER",
        FatfReportKind.FollowUp => "FUR",
        FatfReportKind.FollowUpAssessment => "FUAR",
        _ => "MER+FUR(s)",
    };
}

/// <summary>A rating with the report that gave it.</summary>
/// <param name="Rating">The rating; never "not rated".</param>
/// <param name="Report">The report.</param>
public sealed record RatingGiven(Rating Rating, FatfReport Report);
