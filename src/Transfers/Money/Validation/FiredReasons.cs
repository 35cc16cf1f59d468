using System.Globalization;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Validation;

/// <summary>
/// How many payments met each reason, and each rule about good customers, by what became of the payment: counted while a batch is taken in, kept in its audit
/// line (<c>code=passed/referred/held</c>), and summed for the validation report. Payments that pass leave no other trace of what they met.
/// </summary>
internal sealed class FiredReasons
{
    /// <summary>Facts of the line of an intake.</summary>
    public const string Reasons = "reasons", Rules = "rules";

    private readonly SortedDictionary<string, long[]> reasons = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long[]> rules = new(StringComparer.Ordinal);

    public string OfReasons => Text(reasons);

    public string OfRules => Text(rules);

    /// <summary>A payment counts once for each code and each rule, however often it met it.</summary>
    public void Add(PaymentAnswer answer)
    {
        foreach (var code in answer.Reasons.Select(static reason => reason.Text.Key).Distinct())
        {
            Of(reasons, code)[(int)answer.Outcome]++;
        }

        foreach (var alert in answer.Reasons.Where(static reason => reason.Text.Key == NameReasons.ExcusedCode).Select(static reason => $"{reason.Text.Values[3]}").Distinct())
        {
            Of(rules, alert)[(int)answer.Outcome]++;
        }
    }

    /// <summary>Adds what the line of an intake says; false for a line of before counts were kept.</summary>
    public bool Add(IReadOnlyDictionary<string, string> facts)
    {
        Add(reasons, facts.GetValueOrDefault(Reasons, ""));
        Add(rules, facts.GetValueOrDefault(Rules, ""));
        return facts.ContainsKey(Reasons);
    }

    /// <summary>Payments that met a reason, by outcome: passed, referred, held.</summary>
    public IReadOnlyList<long> OfReason(string code) => reasons.GetValueOrDefault(code) ?? new long[3];

    /// <summary>Payments of which a rule set a hit apart, by outcome; a rule is known by the alert that it rests on.</summary>
    public IReadOnlyList<long> OfRule(long alert) => rules.GetValueOrDefault(alert.ToString(CultureInfo.InvariantCulture)) ?? new long[3];

    /// <summary>Codes of every reason that was met.</summary>
    public IEnumerable<string> Codes => reasons.Keys;

    private static long[] Of(SortedDictionary<string, long[]> counts, string key)
    {
        if (!counts.TryGetValue(key, out var known))
        {
            counts[key] = known = new long[3];
        }

        return known;
    }

    private static void Add(SortedDictionary<string, long[]> counts, string text)
    {
        foreach (var one in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, figures) = (one[..one.IndexOf('=', StringComparison.Ordinal)], one[(one.IndexOf('=', StringComparison.Ordinal) + 1)..].Split('/'));
            var known = Of(counts, key);
            for (var outcome = 0; outcome < known.Length; outcome++)
            {
                known[outcome] += long.Parse(figures[outcome], CultureInfo.InvariantCulture);
            }
        }
    }

    private static string Text(SortedDictionary<string, long[]> counts) => string.Join(' ', counts.Select(static one => $"{one.Key}={string.Join('/', one.Value)}"));
}
