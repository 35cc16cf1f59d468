namespace Pillar.Screening.Snapshot;

/// <summary>
/// Tells a damaged list from a fault of the program. A list is read in place and its checksums take time, so they are read when something
/// goes wrong that a whole list cannot cause.
/// </summary>
internal static class Damage
{
    /// <summary>True for what reading past the end of a section, or a value that no list holds, ends in.</summary>
    public static bool IsPossible(Exception crash) => crash
        is IndexOutOfRangeException or ArgumentException or InvalidOperationException or FormatException or IOException or OverflowException
        or NullReferenceException;
}
