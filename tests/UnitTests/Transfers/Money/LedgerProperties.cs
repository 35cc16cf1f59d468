using System.Globalization;
using System.Numerics;
using CsCheck;
using Pillar.Platform.Accounts;
using Pillar.Transfers.Money;
using Pillar.Transfers.Money.Freezing;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>Every amount sums exactly. The witness counts in whole smallest units, with integers that have no bound.</summary>
public class LedgerProperties
{
    private static readonly string[] Currencies = ["EUR", "JPY", "KWD", "USD"];

    private static readonly Gen<(int Currency, long Units, int Holding, int Day)[]> Postings =
        Gen.Select(Gen.Int[0, 3], Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[1, 5], Gen.Int[0, 30]).Array[0, 60];

    [Fact]
    public void A_balance_is_the_sum_of_its_postings_on_any_day() => Postings.Sample(made =>
    {
        var about = Case(made);
        foreach (var day in new[] { 0, 7, 30 })
        {
            var expected = made.Where(m => m.Day <= day).GroupBy(static m => Currencies[m.Currency])
                .ToDictionary(static g => g.Key, static g => g.Aggregate(BigInteger.Zero, static (sum, m) => sum + m.Units), StringComparer.Ordinal);
            foreach (var balance in about.Balances(Start.AddDays(day)))
            {
                Assert.Equal(expected.GetValueOrDefault(balance.Currency), Units(balance));
            }
        }
    });

    [Fact]
    public void What_is_let_go_at_the_end_leaves_nothing() => Postings.Sample(made =>
    {
        var about = Case(made);
        var gone = CaseMoves.LetGo(about, Start.AddDays(31));
        var ended = about with { Events = [.. about.Events, Event(about.Events.Count + 1, gone)] };
        Assert.All(ended.Balances(), static b => Assert.Equal(0m, b.Value));
    });

    [Fact]
    public void An_amount_is_read_as_it_is_written() => Gen.Select(Gen.Int[0, 3], Gen.Long[1, 999_999_999_999_999]).Sample((currency, units) =>
    {
        var amount = Amount(currency, units);
        Assert.Equal(amount, Pillar.Transfers.Money.Amount.Read($"{amount} account 1", "holding").Amount);
    });

    private static DateOnly Start { get; } = new(2026, 1, 1);

    /// <summary>A holding has one currency: the one it was opened with.</summary>
    private static FreezeCase Case((int Currency, long Units, int Holding, int Day)[] made) => new(
        1, [.. made.Select((m, i) => Event(i + 1, [new((m.Currency * 10) + m.Holding, "key", Amount(m.Currency, m.Units), Start.AddDays(m.Day))]))]);

    private static CaseEvent Event(long number, IReadOnlyList<Posting> postings) => new(
        number, 1, CaseStep.Freeze, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, new Actor("anna", false), new Dictionary<string, string>(), postings, null, ("", number));

    private static Amount Amount(int currency, long units) => new(Currencies[currency], units / Scale(Currencies[currency]));

    private static BigInteger Units(Amount amount) => BigInteger.Parse(amount.Digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static decimal Scale(string currency) => currency switch { "JPY" => 1m, "KWD" => 1000m, _ => 100m };
}
