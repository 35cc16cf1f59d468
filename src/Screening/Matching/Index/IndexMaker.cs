using System.Security.Cryptography;
using System.Text;
using Pillar.Screening.Lists.Bundled;
using Pillar.States;

namespace Pillar.Screening.Matching.Index;

/// <summary>
/// What indexes are made with here: the engine, and the tables that its reading of names and countries rests on. An index that was made with
/// anything else has other words, weights and keys than a query has today, so names would be missed without a word.
/// </summary>
internal static class IndexMaker
{
    // Hashed when a list is opened, half a megabyte in about a millisecond. A number that somebody keeps by hand would be forgotten one day.
    private static readonly string[] Tables = ["words.csv", "rarity.csv", "east-asian-names.csv", "han.csv"];

    /// <summary>Name of the engine, a space, and twelve hexadecimal digits of the SHA-256 of the tables.</summary>
    public static string Current { get; } = $"{Matcher.Engine} {TablesHash()}";

    private static string TablesHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Tables)
        {
            hash.AppendData(BundledData.Read(table));
        }

        hash.AppendData(Encoding.ASCII.GetBytes(StatesModule.TerritoriesHash));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
