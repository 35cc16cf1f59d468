namespace Pillar.Screening.Matching.Names;

/// <summary>
/// "Petrovich", "Petrovna": the father's name in the names of Eastern Slavs. It stands in passports and is left out of the rest, so that in a
/// name of three words it says less than the given name and the surname; a surname of the same ending stands in a name of two.
/// </summary>
internal static class Patronymics
{
    /// <summary>What it says, of what another word as rare would.</summary>
    public const float Share = 0.7f;

    private const int Shortest = 7;

    private static readonly string[] Endings =
    [
        "ovich", "evich", "ovych", "evych", "avich", "ovitch", "evitch", "owitsch", "ewitsch", "ovna", "evna", "ivna", "owna", "ewna", "ichna", "auna",
    ];

    public static bool Is(ReadOnlySpan<char> letters)
    {
        foreach (var ending in Endings)
        {
            if (letters.Length >= Shortest && letters.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
