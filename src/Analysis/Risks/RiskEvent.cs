using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;

namespace Pillar.Analysis.Risks;

/// <summary>Something done about a risk, as it is kept: never changed, only followed by another.</summary>
/// <param name="Number">Place among all events of the store, from 1, without gaps.</param>
/// <param name="Instant">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="State">Code of the State whose risk it is.</param>
/// <param name="Risk">Id of the risk among those of the State.</param>
/// <param name="Act"><c>describe</c>, <c>rate</c>, <c>evidence</c>, <c>close</c> or <c>reopen</c>.</param>
/// <param name="Values">What was said: title, about; factor, rating; text, source, dated, link, found; reason.</param>
/// <param name="Audit">The line of the audit trail that was written with it.</param>
public sealed record RiskEvent(
    long Number, DateTimeOffset Instant, Actor By, string State, string Risk, string Act, IReadOnlyDictionary<string, string> Values, (string Writer, long Sequence) Audit)
{
    public const string Describe = "describe", Rate = "rate", Evidence = "evidence", Close = "close", Reopen = "reopen";

    /// <summary>What was said of it; empty where nothing was.</summary>
    public string this[string name] => Values.GetValueOrDefault(name, "");

    public DateOnly Day => DateOnly.FromDateTime(Instant.UtcDateTime);
}
