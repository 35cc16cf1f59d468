namespace Pillar.States.Treaties;

/// <summary>The status of one instrument as one source gives it on one day. Two days are never mixed in one figure.</summary>
public sealed class TreatyEdition
{
    private readonly Dictionary<string, TreatySteps> byState;

    internal TreatyEdition(Treaty treaty, TreatySource source, IReadOnlyList<TreatySteps> steps)
    {
        Treaty = treaty;
        Source = source;
        Steps = [.. steps.OrderBy(static s => s.State, StringComparer.Ordinal)];
        byState = Steps.ToDictionary(static s => s.State, StringComparer.Ordinal);
    }

    public Treaty Treaty { get; }

    public TreatySource Source { get; }

    public DateOnly AsOf => Source.AsOf;

    /// <summary>Who has taken a step, in the order of alpha-2.</summary>
    public IReadOnlyList<TreatySteps> Steps { get; }

    /// <summary>True when a State that is not named here has taken no step; false when nothing is known of it.</summary>
    public bool NamesAll => Source.Whole && !Treaty.IsZone;

    /// <summary>The steps of a State, or null where it is not named.</summary>
    public TreatySteps? Of(string alpha2) => byState.GetValueOrDefault(alpha2);

    public TreatyStatus StatusOf(string alpha2) =>
        Of(alpha2)?.Status ?? (NamesAll ? TreatyStatus.Neither : TreatyStatus.NoData);
}

/// <summary>Where an edition comes from.</summary>
/// <param name="Name">Depositary or table.</param>
/// <param name="AsOf">The day on which the source said so.</param>
/// <param name="Whole">The source lists everyone who has taken a step.</param>
/// <param name="Imported">False for what comes with the program.</param>
public sealed record TreatySource(string Name, DateOnly AsOf, bool Whole, bool Imported);
