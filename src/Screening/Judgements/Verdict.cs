namespace Pillar.Screening.Judgements;

/// <summary>What a person says about a hit: is the customer the listed party?</summary>
public enum Verdict : byte
{
    /// <summary>Not known yet; the hit stays an alert.</summary>
    Unsure = 0,

    /// <summary>The customer is the listed party; the hit stays an alert.</summary>
    Same = 1,

    /// <summary>The customer is somebody else: the hit is dismissed as long as neither the customer nor the entry changes.</summary>
    Different = 2,
}

public static class Verdicts
{
    /// <summary>Reads the word of the command line, the form and JSON; null when it is none.</summary>
    public static Verdict? Parse(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "same" => Verdict.Same,
        "different" => Verdict.Different,
        "unsure" => Verdict.Unsure,
        _ => null,
    };

    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Same => "same",
        Verdict.Different => "different",
        _ => "unsure",
    };
}
