using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.History;

/// <summary>
/// Tells of each payment what went before it, in the order of the files: the payment that completes a pattern is the one that is told. Works on the thread that
/// reads.
/// </summary>
/// <param name="store">What is remembered.</param>
/// <param name="seal">Knows parties again without naming them.</param>
/// <param name="limits">What counts as keeping just below a limit.</param>
/// <param name="countryOf">Alpha-2 of a word for a country, or empty.</param>
/// <param name="today">The day of a payment that states none.</param>
internal sealed class PastBook(PastStore store, PartySeal seal, IReadOnlyList<PaymentLimit> limits, Func<string, string> countryOf, DateOnly today)
{
    /// <summary>Payments whose past is asked for at once.</summary>
    private const int Together = 100;

    /// <summary>So many names of one address are no family and no change of name.</summary>
    private const int ManyNames = 4;

    private readonly Dictionary<string, List<PastPayment>> byPayer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> namesAt = new(StringComparer.Ordinal);

    /// <summary>Payments of this batch, to be remembered.</summary>
    public List<PastPayment> Payments { get; } = [];

    /// <summary>Names that gave an address for the first time.</summary>
    public List<(string Place, string Name)> Places { get; } = [];

    public IEnumerable<PaymentInTime> Tell(IEnumerable<Payment> payments)
    {
        foreach (var some in payments.Chunk(Together))
        {
            Remember(some);
            foreach (var payment in some)
            {
                yield return new PaymentInTime(payment, Of(payment));
            }
        }
    }

    private static IEnumerable<PaymentParty> Principals(Payment payment) => payment.Parties.Where(static party => !party.Role.IsAgent() && party.Name.Length > 0);

    private void Remember(IReadOnlyList<Payment> payments)
    {
        string[] payers = [.. payments.Select(payment => seal.Who(payment.The(PaymentRole.Debtor))).Where(payer => payer.Length > 0 && byPayer.TryAdd(payer, []))];
        foreach (var past in store.Of(payers))
        {
            byPayer[past.Payer].Add(past);
        }

        string[] places = [.. payments.SelectMany(Principals).Select(seal.Place).Where(place => place.Length > 0 && namesAt.TryAdd(place, new(StringComparer.Ordinal)))];
        foreach (var (place, name) in store.NamesAt(places))
        {
            namesAt[place].Add(name);
        }
    }

    private PaymentPast Of(Payment payment)
    {
        var crowded = Crowded(payment);
        var (payer, payee) = (payment.The(PaymentRole.Debtor), payment.The(PaymentRole.Creditor));
        if (seal.Who(payer) is not { Length: > 0 } who)
        {
            return PaymentPast.None with { Crowded = crowded };
        }

        var country = countryOf(payee?.Countries.FirstOrDefault()?.Word ?? "");
        var now = new PastPayment(who, seal.Who(payee), country, payment.Currency, payment.Amount, payment.Day ?? today);
        var before = byPayer[who];
        var told = new PaymentPast(
            before.Count, before.Count(past => past.Payee == now.Payee), country.Length == 0 ? null : before.Count(past => past.Country == country),
            before.Count(past => past.Currency == now.Currency), before.Where(past => past.Currency == now.Currency).Select(static past => past.Amount).DefaultIfEmpty(0).Max(),
            Split(before, now), crowded);
        before.Add(now);
        Payments.Add(now);
        return told;
    }

    private SplitPayments? Split(List<PastPayment> before, PastPayment now)
    {
        if (limits.FirstOrDefault(limit => limit.IsJustBelow(now.Currency, now.Amount)) is not { } limit || now.Payee.Length == 0)
        {
            return null;
        }

        PastPayment[] alike =
        [
            .. before.Where(past => past.Payee == now.Payee && limit.IsJustBelow(past.Currency, past.Amount) && Math.Abs(past.Day.DayNumber - now.Day.DayNumber) <= limit.Days),
            now,
        ];
        return new SplitPayments(limit, alike.Length, alike.Sum(static past => past.Amount));
    }

    private List<(PaymentParty, int)> Crowded(Payment payment)
    {
        var crowded = new List<(PaymentParty, int)>();
        foreach (var party in Principals(payment))
        {
            if (seal.Place(party) is { Length: > 0 } place)
            {
                var names = namesAt[place];
                if (seal.Name(party) is var name && names.Add(name))
                {
                    Places.Add((place, name));
                }

                if (names.Count >= ManyNames)
                {
                    crowded.Add((party, names.Count));
                }
            }
        }

        return crowded;
    }
}
