using System.Globalization;
using Pillar.Platform;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>Within how many hours an alert is to be looked at and decided.</summary>
/// <param name="Outcome">Of the payment: <c>hold</c> or <c>refer</c>.</param>
/// <param name="FirstLook">Hours from its coming to the first look.</param>
/// <param name="Decision">Hours from its coming to the decision.</param>
/// <param name="Rests">Who set them.</param>
public sealed record AlertTime(string Outcome, decimal FirstLook, decimal Decision, Citation Rests);

/// <summary>The hours of each outcome: <c>data/transfers/alert-times.csv</c>, or a State's own <c>alert-times.csv</c> in the data folder in its place.</summary>
internal sealed class AlertTimes
{
    /// <summary>In the data folder.</summary>
    public const string OwnFile = "alert-times.csv";

    private AlertTimes(IReadOnlyList<AlertTime> all) => All = all;

    public IReadOnlyList<AlertTime> All { get; }

    /// <exception cref="BadInputException">The State's own file cannot be used.</exception>
    public static AlertTimes Read(PillarHome home) => new([.. BundledTable.OwnOr(home, OwnFile).Select(static row => Row(row.Cells, row.Place))]);

    /// <summary>True while a look or a decision is due that should have been there already; what is closed is not overdue any more.</summary>
    public bool IsOverdue(Alert alert, DateTimeOffset now) => All.FirstOrDefault(time => time.Outcome == alert.Outcome) is { } time && alert.Level switch
    {
        AlertLevel.FirstLook => now > alert.Opened + Hours(Math.Min(time.FirstLook, time.Decision)),
        AlertLevel.SecondLook => now > alert.Opened + Hours(time.Decision),
        _ => false,
    };

    /// <summary>Level, outcome and the instant before which an alert must have come to be overdue.</summary>
    public IEnumerable<(AlertLevel Level, string Outcome, DateTimeOffset Before)> Overdue(DateTimeOffset now) => All.SelectMany(time => new[]
    {
        (AlertLevel.FirstLook, time.Outcome, now - Hours(Math.Min(time.FirstLook, time.Decision))), (AlertLevel.SecondLook, time.Outcome, now - Hours(time.Decision)),
    });

    private static TimeSpan Hours(decimal hours) => TimeSpan.FromHours((double)hours);

    private static AlertTime Row(string[] cells, string place) =>
        cells is [var outcome, var first, var decision, var source, var provision] && PaymentOutcomes.Parse(outcome) is not (null or PaymentOutcome.Pass)
        && Read(first) is { } look && Read(decision) is { } decided
            ? new(outcome, look, decided, new Citation(source, provision))
            : throw new BadInputException(place, "5 cells: hold or refer, hours to the first look, hours to the decision, source, provision", string.Join(',', cells));

    private static decimal? Read(string hours) => decimal.TryParse(hours, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) && read is > 0 and <= 8784 ? read : null;
}
