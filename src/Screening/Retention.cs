namespace Pillar.Screening;

/// <summary>How long personal text of screenings is kept beside the audit chain.</summary>
internal static class Retention
{
    /// <summary>Five years, the least that FATF Recommendation 11 asks of records of transactions.</summary>
    public const int Years = 5;
}
