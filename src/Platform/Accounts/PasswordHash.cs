using System.Globalization;
using System.Security.Cryptography;
using NSec.Cryptography;

namespace Pillar.Platform.Accounts;

/// <summary>
/// Argon2id over a password and a random salt: <c>argon2id:KIBIBYTES:PASSES:SALT:HASH</c>. 19 MiB and two passes are the least that OWASP's
/// cheat sheet on password storage asks for (read in 2026); a stored hash names its own, so that they can be raised later.
/// </summary>
internal static class PasswordHash
{
    private const int Length = 32, SaltLength = 16;
    private const long Kibibytes = 19_456, Passes = 2;

    /// <summary>Takes as long to check as a real one and fits nothing: an unknown name answers no sooner than a known one.</summary>
    public static string Decoy { get; } = Of(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length)));

    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return string.Create(CultureInfo.InvariantCulture, $"argon2id:{Kibibytes}:{Passes}:{Convert.ToHexStringLower(salt)}:{Convert.ToHexStringLower(Derive(password, salt, Kibibytes, Passes))}");
    }

    /// <summary>False for a stored text of any other form.</summary>
    public static bool Fits(string stored, string password)
    {
        if (stored.Split(':') is not ["argon2id", var kibibytes, var passes, var salt, var hash])
        {
            return false;
        }

        var derived = Derive(password, Convert.FromHexString(salt), long.Parse(kibibytes, CultureInfo.InvariantCulture), long.Parse(passes, CultureInfo.InvariantCulture));
        return CryptographicOperations.FixedTimeEquals(derived, Convert.FromHexString(hash));
    }

    private static byte[] Derive(string password, byte[] salt, long kibibytes, long passes) =>
        PasswordBasedKeyDerivationAlgorithm
            .Argon2id(new Argon2Parameters { MemorySize = kibibytes, NumberOfPasses = passes, DegreeOfParallelism = 1 })
            .DeriveBytes(password, salt, Length);
}
