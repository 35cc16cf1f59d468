using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>Amounts of money: decimal, never binary.</summary>
internal static class Amounts
{
    private const int MostDigits = 18;

    /// <summary>Reads an amount with a point between units and decimals.</summary>
    /// <exception cref="BadInputException">No plain number, negative, too many digits or decimals, or no currency.</exception>
    public static (decimal Amount, string Currency) Read(string place, string path, string text, string? currency)
    {
        var decimals = Currencies.DecimalsOf(currency ?? "") ?? throw PaymentRefusals.BadCurrency(place, path, currency);
        if (text.StartsWith('-'))
        {
            throw PaymentRefusals.NegativeAmount(place, path, text);
        }

        var point = text.IndexOf('.');
        var given = point < 0 ? 0 : text.Length - point - 1;
        return text.Length is 0 or > MostDigits + 1 || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? throw PaymentRefusals.BadAmount(place, path, text)
            : given > decimals && text.AsSpan(point + 1 + decimals).ContainsAnyExcept('0') ? throw PaymentRefusals.TooManyDecimals(place, path, (currency!, decimals), text)
            : (amount, currency!);
    }
}
