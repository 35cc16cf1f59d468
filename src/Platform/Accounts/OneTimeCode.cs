using OtpNet;

namespace Pillar.Platform.Accounts;

/// <summary>Six digits that change every thirty seconds (RFC 6238), as the usual telephone programs show them.</summary>
public static class OneTimeCode
{
    private const int KeyLength = 20;

    // A clock may go wrong by half a minute either way.
    private static readonly VerificationWindow OneStep = new(previous: 1, future: 1);

    /// <summary>A new key, base32.</summary>
    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyLength));

    /// <summary>What a telephone reads from the picture.</summary>
    public static string Address(string name, string key) => new OtpUri(OtpType.Totp, key, name, "Pillar").ToString();

    /// <summary>The time step of a code that fits now; null when none does.</summary>
    public static long? Step(string key, string code, DateTimeOffset now)
    {
        var digits = string.Concat(code.Where(static c => !char.IsWhiteSpace(c)));
        return new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(now.UtcDateTime, digits, out var step, OneStep) ? step : null;
    }
}
