using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>What a table of destinations can hold against a country, the gravest first.</summary>
internal enum MeasureKind
{
    ComprehensivelyEmbargoed,
    ArmsEmbargoed,
    PartlyEmbargoed,
    UnSanctions,
    AdditionalRequirements,
}

internal static class MeasureKinds
{
    /// <summary>The word of tables and text keys.</summary>
    public static string Word(this MeasureKind kind) => kind switch
    {
        MeasureKind.ComprehensivelyEmbargoed => "comprehensively-embargoed",
        MeasureKind.ArmsEmbargoed => "arms-embargoed",
        MeasureKind.PartlyEmbargoed => "partly-embargoed",
        MeasureKind.UnSanctions => "un-sanctions",
        _ => "additional-requirements",
    };
}

/// <summary>A measure against a destination.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Table, row and date.</param>
/// <param name="Part">The part of the territory that is meant, or empty for all of it.</param>
/// <param name="Through">Alpha-2 of the State the table names when the territory only follows it, or empty.</param>
internal sealed record Measure(MeasureKind Kind, Citation Source, string Part = "", string Through = "");

/// <summary>What the rules need to know of a country.</summary>
/// <param name="Alpha2">ISO 3166-1 alpha-2 of what was named.</param>
/// <param name="Measures">Measures against it, those taken from the State it follows included.</param>
internal sealed record CountryFacts(string Alpha2, IReadOnlyList<Measure> Measures)
{
    /// <summary>How sentences name it: <c>HK (→ CN)</c> where it follows a State, <c>UA (Crimea)</c> where a part is meant.</summary>
    public string Named(Measure measure) =>
        Alpha2 + (measure.Through.Length == 0 ? "" : $" (→ {measure.Through})") + (measure.Part.Length == 0 ? "" : $" ({measure.Part})");
}
