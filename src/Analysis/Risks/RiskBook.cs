namespace Pillar.Analysis.Risks;

/// <summary>What one statement rests on.</summary>
/// <param name="Made">The event with which it came.</param>
/// <param name="Link">A record of Pillar; null where there is none.</param>
public sealed record RiskEvidence(RiskEvent Made, PillarLink? Link)
{
    public string Text => Made["text"];

    /// <summary>Where the text can be read.</summary>
    public string Source => Made["source"];

    /// <summary>The day of the source, YYYY-MM-DD; empty where none is needed.</summary>
    public string Dated => Made["dated"];

    /// <summary>What the record of Pillar said when the evidence was entered; empty without one.</summary>
    public string Found => Made["found"];

    /// <summary>The rating that was given with it; empty where it was added to a rating.</summary>
    public string Rating => Made["rating"];
}

/// <summary>A factor of one risk: its rating, and all evidence that was ever given for it.</summary>
/// <param name="Counted">As it counts.</param>
/// <param name="Rated">The event that gave the rating which holds; null where nobody has.</param>
/// <param name="Evidence">The newest first.</param>
public sealed record RatedFactor(CountedFactor Counted, RiskEvent? Rated, IReadOnlyList<RiskEvidence> Evidence)
{
    public RiskFactor Factor => Counted.Factor;

    public RiskLevel? Level => Counted.Level;

    /// <summary>A level that the calibration no longer has: it counts as unknown until it is rated anew.</summary>
    public string Lost => Level is null && Rated is { } rated && rated["rating"] != KeepRisks.Unknown ? rated["rating"] : "";
}

/// <summary>A risk as it stands on a day.</summary>
/// <param name="Id">Names it among those of its State.</param>
/// <param name="Factors">Every factor of the calibration.</param>
/// <param name="Computation">What its ratings come to.</param>
/// <param name="Events">All that was done, in its order.</param>
public sealed record AssessedRisk(string Id, IReadOnlyList<RatedFactor> Factors, RiskComputation Computation, IReadOnlyList<RiskEvent> Events)
{
    private RiskEvent Described => Events.Last(static made => made.Act == RiskEvent.Describe);

    public string State => Events[0].State;

    public string Title => Described["title"];

    /// <summary>What could happen, in the words of the State; empty where nobody said.</summary>
    public string About => Described["about"];

    public bool IsClosed => Events.LastOrDefault(static made => made.Act is RiskEvent.Close or RiskEvent.Reopen) is { Act: RiskEvent.Close };

    /// <summary>How the action plan names it.</summary>
    public string InPlan => $"{Id}: {Title}";
}

/// <summary>From events to risks. A pure function.</summary>
internal static class RiskBook
{
    /// <summary>The risks of a State on a day: the gravest first, by what they come to at the most, so that what is unknown is never passed over; closed ones last.</summary>
    public static IReadOnlyList<AssessedRisk> Of(IEnumerable<RiskEvent> events, Calibration calibration, string state, DateOnly on) =>
    [
        .. events.Where(made => made.State == state && made.Day <= on).GroupBy(static made => made.Risk, StringComparer.Ordinal)
            .Select(risk => Risk(risk.Key, [.. risk], calibration))
            .OrderBy(static risk => risk.IsClosed).ThenByDescending(static risk => risk.Computation.Risk.Most).ThenByDescending(static risk => risk.Computation.Risk.Least)
            .ThenBy(static risk => risk.Id, StringComparer.Ordinal),
    ];

    private static AssessedRisk Risk(string id, IReadOnlyList<RiskEvent> events, Calibration calibration)
    {
        var factors = calibration.Factors.Select(factor => Factor(factor, [.. events.Where(made => made["factor"] == factor.Id)], calibration)).ToList();
        return new(id, factors, new RiskComputation(calibration, [.. factors.Select(static factor => factor.Counted)]), events);
    }

    private static RatedFactor Factor(RiskFactor factor, List<RiskEvent> events, Calibration calibration)
    {
        var rated = events.FindLast(static made => made.Act == RiskEvent.Rate);
        return new(
            new(factor, rated is null ? null : calibration.Level(rated["rating"])), rated,
            [.. Enumerable.Reverse(events).Select(static made => new RiskEvidence(made, PillarLink.Read(made["link"])))]);
    }
}
