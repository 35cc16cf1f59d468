using System.Globalization;
using System.Security.Cryptography;

namespace Pillar.Platform.Audit;

/// <summary>
/// The keyed hash (HMAC-SHA256) that stands in the chain for a personal text. The salt is kept with the text and erased with it, so
/// that afterwards not even the holder of the key can find the text by trying names.
/// </summary>
internal sealed class PersonalSeal(byte[] key)
{
    private const int SaltLength = 16;

    /// <summary>Names the key without giving it away, 16 hexadecimal digits; also names the installation.</summary>
    public string KeyId { get; } = Convert.ToHexStringLower(SHA256.HashData([.. "pillar installation 1\n"u8, .. key]))[..16];

    public static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltLength));

    /// <summary><c>KEYID:HASH</c>, the hash over salt, text, purpose and retention date in the field encoding of <see cref="LineHash"/>.</summary>
    public string Of(PersonalText personal, string salt)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        LineHash.AppendFields(hash, salt, personal.Text, personal.Purpose, Day(personal.RetainUntil));
        return $"{KeyId}:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    /// <summary>True when this installation made the hash, so that it can be checked here.</summary>
    public bool Made(string personalHash) => personalHash.StartsWith(KeyId + ":", StringComparison.Ordinal);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
