using System.Globalization;
using Pillar.Review;
using Pillar.Screening;
using Pillar.States;
using Pillar.States.Ratings;
using Pillar.Transfers;
using Pillar.Transfers.Money.Alerts;
using Pillar.Transfers.Money.Freezing;
using Pillar.Vocabulary;

namespace Pillar.Analysis.Risks;

/// <summary>The modules whose records can be evidence.</summary>
/// <param name="States">Ratings of the FATF.</param>
/// <param name="Screening">Entries of lists.</param>
/// <param name="Transfers">Figures, cases and alerts.</param>
/// <param name="Review">The State's record and its action plan.</param>
public sealed record UsedModules(StatesModule States, ScreeningModule Screening, TransfersModule Transfers, ReviewModule Review);

/// <summary>What a record says now, in a form that does not change with the language: kept beside the evidence, and held against the record later.</summary>
internal sealed class LinkedRecords(UsedModules uses)
{
    /// <param name="link">The record.</param>
    /// <param name="state">Whose risk it is about.</param>
    /// <param name="on">The day of a record that has many.</param>
    /// <returns>Null where there is no such record.</returns>
    public string? Says(PillarLink link, ReviewState state, DateOnly on) => link.Kind switch
    {
        "figure" => Figure(link),
        "rating" => Rating(link.About, state),
        "mark" => Mark(link.About, state, on),
        "entry" => link.Entry is { } entry ? Entry(entry.List, entry.Reference) : null,
        "case" => Number(link) is { } number && uses.Transfers.Freezing.ShowCases.Find(number) is { } about ? $"{about.State.Word()}, {about.List}:{about.Entry}" : null,
        "alert" => Number(link) is { } number && uses.Transfers.Payments.Alerts.Show(number) is { } alert ? $"{alert.Level.Word()}, {alert.Outcome}{(alert.Closed.Length > 0 ? ", " + alert.Closed : "")}" : null,
        _ => uses.Review.ShowPlan.Run(state, on).Actions.FirstOrDefault(action => action.Row.Id == link.About) is { } action ? $"{action.Status}, {RiskText.Day(action.End)}" : null,
    };

    /// <summary>Reads what a person gives as a link, and what the record says.</summary>
    /// <exception cref="BadInputException">It names no kind of record, or none that is there.</exception>
    public (PillarLink Link, string Found)? Require(string text, ReviewState state, DateOnly on)
    {
        if (text.Trim().Length == 0)
        {
            return null;
        }

        var link = PillarLink.Read(text.Trim()) ?? throw new BadInputException("link", $"a record of Pillar: {string.Join(", ", PillarLink.Kinds)}, a colon, and which", $"{text}");
        return Says(link, state, on) is { } found ? (link, found) : throw new BadInputException("link", "a record that is there", $"{text}");
    }

    private string? Figure(PillarLink link) => link.Figure is { } figure ? uses.Transfers.Freezing.Statistics.Run(figure.From, figure.To).Says(figure.Key) : null;

    private string? Rating(string word, ReviewState state) => uses.States.Fatf.Newest is { } edition && RatedField.Find(word) is { } field && edition.Of(state.Code, field) is var rating and not States.Ratings.Rating.NotRated
        ? $"{rating.Word()}, {RiskText.Day(edition.AsOf)}"
        : null;

    private string? Mark(string field, ReviewState state, DateOnly on)
    {
        var record = uses.Review.ShowRecord.Run(state, on);
        return record.Template.Place(field) < 0 ? null : record.Marks.TryGetValue(field, out var known) ? $"{known.What.Mark.Word()}, {RiskText.Day(known.What.AsOf)}" : "blank";
    }

    private string? Entry(string list, string reference) => uses.Screening.ShowEntry.Run($"{list}:{reference}").FirstOrDefault(shown => shown.Edition.Id == list) is { } shown ? shown.Edition.Edition : null;

    private static long? Number(PillarLink link) => long.TryParse(link.About, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
