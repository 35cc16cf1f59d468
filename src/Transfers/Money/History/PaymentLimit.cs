using System.Globalization;
using Pillar.Platform;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.History;

/// <summary>An amount from which on the law asks for more, and what counts as keeping just below it.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Amount">The limit.</param>
/// <param name="From">Share of it, 0 to 1, from which on a payment is just below.</param>
/// <param name="Payments">So many of them between the same two are told.</param>
/// <param name="Days">Within so many days.</param>
/// <param name="Rests">The text and the provision in it.</param>
internal sealed record PaymentLimit(string Currency, decimal Amount, decimal From, int Payments, int Days, Citation Rests)
{
    /// <summary>In the data folder, in place of the table of this name that comes with the program.</summary>
    public const string OwnFile = "payment-limits.csv";

    /// <exception cref="BadInputException">The State's own file cannot be used.</exception>
    public static IReadOnlyList<PaymentLimit> Read(PillarHome home) => [.. BundledTable.OwnOr(home, OwnFile).Select(static row => Row(row.Cells, row.Place))];

    /// <summary>True for an amount that keeps just below.</summary>
    public bool IsJustBelow(string currency, decimal amount) => currency == Currency && amount < Amount && amount >= Amount * From;

    private static PaymentLimit Row(string[] cells, string place) =>
        cells is [var currency, var amount, var from, var payments, var days, var source, var provision]
        && Currencies.DecimalsOf(currency) is not null
        && decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var limit) && limit > 0
        && decimal.TryParse(from, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and < 1
        && int.TryParse(payments, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 1
        && int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var within) && within > 0
            ? new(currency, limit, share, count, within, new Citation(source, provision))
            : throw new BadInputException(place, "7 cells: currency, limit, share of it from 0 to 1, payments from 2 on, days, source, provision", string.Join(',', cells));
}
