using System.Data.Common;
using System.Globalization;
using Pillar.Platform.Storage;

namespace Pillar.Transfers.Money.History;

/// <summary>Payments taken in, as they are remembered for thirteen months: no names, accounts or addresses, keyed hashes of them.</summary>
internal sealed class PastStore(Store tables)
{
    private const int Months = 13;

    /// <summary>What these payers asked for before.</summary>
    public IReadOnlyList<PastPayment> Of(IReadOnlyList<string> payers) => Asked(payers, "SELECT payer, payee, country, currency, amount, day FROM payment_past WHERE payer IN", static row => new PastPayment(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), decimal.Parse(row.GetString(4), CultureInfo.InvariantCulture), DateOnly.ParseExact(row.GetString(5), "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>The names that gave these addresses.</summary>
    public IReadOnlyList<(string Place, string Name)> NamesAt(IReadOnlyList<string> places) =>
        Asked(places, "SELECT place, name FROM payment_place WHERE place IN", static row => (row.GetString(0), row.GetString(1)));

    /// <summary>Remembers a batch and forgets what is older than thirteen months; inside the batch's own transaction.</summary>
    public static void Keep(DbConnection open, PastBook book, DateOnly today)
    {
        var oldest = Text(today.AddMonths(-Months));
        open.Run("DELETE FROM payment_past WHERE day < @day", ("day", oldest));
        open.Run("DELETE FROM payment_place WHERE day < @day", ("day", oldest));
        open.InsertAll("payment_past", ["payer", "payee", "country", "currency", "amount", "day"], book.Payments.Select(static past => new object[]
            { past.Payer, past.Payee, past.Country, past.Currency, past.Amount.ToString(CultureInfo.InvariantCulture), Text(past.Day) }));
        open.InsertAll("payment_place", ["place", "name", "day"], book.Places.Select(place => new object[] { place.Place, place.Name, Text(today) }), orIsThere: true);
    }

    private IReadOnlyList<T> Asked<T>(IReadOnlyList<string> keys, string select, Func<DbDataReader, T> make)
    {
        var asked = AnyKey.Of(keys);
        return asked.IsNone ? [] : tables.Rows($"{select} {asked.Text}", make, asked.Values);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
