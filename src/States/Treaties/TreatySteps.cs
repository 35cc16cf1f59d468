using System.Globalization;
using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties;

/// <summary>Where a State stands with an instrument on the date of an edition.</summary>
public enum TreatyStatus : byte
{
    /// <summary>The edition does not say; never to be read as "no", and in no denominator.</summary>
    NoData = 0,

    /// <summary>A whole list does not name it: neither signed nor bound.</summary>
    Neither = 1,

    /// <summary>Signed and not bound.</summary>
    Signed = 2,

    Party = 3,

    /// <summary>Was bound and has left. Counted with <see cref="Neither"/>, shown apart.</summary>
    Withdrawn = 4,
}

/// <summary>The dated steps of one State towards one instrument, as a source gives them; a step without a date was not found.</summary>
/// <param name="State">Alpha-2.</param>
/// <param name="Signed">Signature.</param>
/// <param name="Bound">Deposit of the instrument by which it consents to be bound.</param>
/// <param name="How">Of that deposit: <c>ratification</c>, <c>accession</c>, <c>acceptance</c>, <c>approval</c>, <c>succession</c>, <c>formal-confirmation</c>, <c>definitive-signature</c>; empty where not said.</param>
/// <param name="InForce">Entry into force for this State.</param>
/// <param name="Withdrawn">Withdrawal.</param>
public sealed record TreatySteps(string State, DateOnly? Signed, DateOnly? Bound, string How, DateOnly? InForce, DateOnly? Withdrawn)
{
    /// <summary>
    /// What the source says without a day: party, signed or neither, as of its date. <see cref="TreatyStatus.NoData"/> where the days say it all.
    /// </summary>
    public TreatyStatus Said { get; init; }

    /// <summary>The latest step taken. Entry into force says that a State is bound even where the day of the deposit is not given.</summary>
    public TreatyStatus Status => (Bound ?? InForce, Withdrawn) switch
    {
        (var bound, { } left) when !(bound > left) => TreatyStatus.Withdrawn,
        ({ }, _) => TreatyStatus.Party,
        _ when Said == TreatyStatus.Party => TreatyStatus.Party,
        _ => Signed is not null ? TreatyStatus.Signed : Said,
    };

    /// <summary>True where the step that gives the status has no day of its own, so that it holds as of the date of the source.</summary>
    public bool IsUndated => Said != TreatyStatus.NoData && Said == Status;

    /// <summary>The way of the deposit in a language, empty where not said.</summary>
    public string HowIn(CultureInfo language) => string.Join(
        ", ", How.Split(" and ", StringSplitOptions.RemoveEmptyEntries).Select(way => new Statement(StatesText.Manager, $"how-{way}").In(language)));
}

/// <summary>The stable words of these values in JSON.</summary>
public static class TreatyStatusWords
{
    public static string Word(this TreatyStatus status) => status switch
    {
        TreatyStatus.Neither => "neither",
        TreatyStatus.Signed => "signed",
        TreatyStatus.Party => "party",
        TreatyStatus.Withdrawn => "withdrawn",
        _ => "no-data",
    };
}
