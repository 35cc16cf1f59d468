namespace Pillar.Transfers.Money.Validation;

/// <summary>What the records say about how payments were screened.</summary>
/// <param name="Batches">Batches taken in.</param>
/// <param name="Uncounted">Those whose line does not say how often each reason was met, because an earlier version wrote it.</param>
/// <param name="Payments">Payments by outcome: passed, referred, held.</param>
/// <param name="Reasons">Every reason that was met, by code.</param>
/// <param name="Rules">Rules about good customers.</param>
/// <param name="Alerts">Alerts by what became of them.</param>
public sealed record MoneyValidation(
    long Batches, long Uncounted, IReadOnlyList<long> Payments, IReadOnlyList<ReasonCount> Reasons, IReadOnlyList<RuleCount> Rules, IReadOnlyList<AlertCount> Alerts);

/// <summary>A reason: a list, an owner, a country or an indicator.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Passed">Payments that met it and passed.</param>
/// <param name="Referred">Payments that met it and were referred, by it or by another.</param>
/// <param name="Held">Payments that met it and were held.</param>
/// <param name="Decided">What became of the alerts that tell it.</param>
public sealed record ReasonCount(string Code, long Passed, long Referred, long Held, Decisions Decided);

/// <summary>Alerts by decision.</summary>
public sealed record Decisions(long Released, long Confirmed, long Open)
{
    public long All => Released + Confirmed + Open;

    internal Decisions With(string closed) => closed switch
    {
        "released" => this with { Released = Released + 1 },
        "confirmed" => this with { Confirmed = Confirmed + 1 },
        _ => this with { Open = Open + 1 },
    };
}

/// <summary>The rules about good customers that one alert gave rise to.</summary>
/// <param name="Alert">Its number.</param>
/// <param name="Instant">When they were made, UTC.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Expires">Their last day.</param>
/// <param name="Entries">Customers and entries they name.</param>
/// <param name="Passed">Payments of which they set a hit apart and that passed.</param>
/// <param name="Referred">… and that were referred for something else.</param>
/// <param name="Held">… and that were held for something else.</param>
public sealed record RuleCount(long Alert, string Instant, string Actor, string Expires, long Entries, long Passed, long Referred, long Held);

/// <summary>Alerts of one outcome.</summary>
/// <param name="Outcome"><c>hold</c> or <c>refer</c>.</param>
/// <param name="Strong">True for those with a strong hit.</param>
/// <param name="Decided">What became of them.</param>
public sealed record AlertCount(string Outcome, bool Strong, Decisions Decided);
