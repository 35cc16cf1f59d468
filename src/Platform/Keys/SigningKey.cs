using NSec.Cryptography;

namespace Pillar.Platform.Keys;

/// <summary>The installation's Ed25519 key; its secret half stays in the data folder.</summary>
public sealed class SigningKey : IDisposable
{
    private const int PublicKeyLength = 32;

    private readonly Key key;

    private SigningKey(Key key) => this.key = key;

    /// <summary>64 hexadecimal digits.</summary>
    public string PublicKey => Convert.ToHexStringLower(key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    public static SigningKey ReadOrCreate(PillarHome home) =>
        new(Key.Import(SignatureAlgorithm.Ed25519, KeyFile.ReadOrCreate(PathIn(home)), KeyBlobFormat.RawPrivateKey));

    /// <summary>The public key of this installation; null when it never signed anything.</summary>
    public static string? PublicKeyOf(PillarHome home)
    {
        if (!File.Exists(PathIn(home)))
        {
            return null;
        }

        using var key = ReadOrCreate(home);
        return key.PublicKey;
    }

    /// <summary>128 hexadecimal digits.</summary>
    public string Sign(byte[] content) => Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(key, content));

    /// <summary>True when <paramref name="signature"/> over <paramref name="content"/> was made with that key; false for any malformed value.</summary>
    public static bool Fits(string publicKey, byte[] content, string signature)
    {
        if (!IsHex(publicKey, PublicKeyLength) || !IsHex(signature, SignatureAlgorithm.Ed25519.SignatureSize))
        {
            return false;
        }

        return NSec.Cryptography.PublicKey.TryImport(
                SignatureAlgorithm.Ed25519, Convert.FromHexString(publicKey), KeyBlobFormat.RawPublicKey, out var known)
            && SignatureAlgorithm.Ed25519.Verify(known!, content, Convert.FromHexString(signature));
    }

    public void Dispose() => key.Dispose();

    private static string PathIn(PillarHome home) => Path.Combine(home.KeysFolder, "signing.key");

    private static bool IsHex(string text, int bytes) => text.Length == 2 * bytes && text.All(char.IsAsciiHexDigit);
}
