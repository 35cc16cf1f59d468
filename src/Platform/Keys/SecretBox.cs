using System.Security.Cryptography;
using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Platform.Keys;

/// <summary>Short secrets as they are stored: AES-256-GCM with a key of the data folder. A copied database alone gives none of them away.</summary>
/// <param name="keyFile">Path of the key; made when first asked for.</param>
internal sealed class SecretBox(string keyFile)
{
    private const int NonceLength = 12, TagLength = 16;

    private readonly Lazy<byte[]> key = new(() => KeyFile.ReadOrCreate(keyFile));

    /// <summary>Nonce, tag and encrypted text, base64.</summary>
    /// <param name="secret">The text.</param>
    /// <param name="owner">Whose it is: put beside another name, the text does not open.</param>
    public string Close(string secret, string owner)
    {
        var plain = Encoding.UTF8.GetBytes(secret);
        var (nonce, tag, hidden) = (RandomNumberGenerator.GetBytes(NonceLength), new byte[TagLength], new byte[plain.Length]);
        using var aes = new AesGcm(key.Value, TagLength);
        aes.Encrypt(nonce, plain, hidden, tag, Encoding.UTF8.GetBytes(owner));
        return Convert.ToBase64String([.. nonce, .. tag, .. hidden]);
    }

    /// <exception cref="BadInputException">It was closed with another key, or for another owner.</exception>
    public string Open(string closed, string owner)
    {
        var bytes = Convert.FromBase64String(closed);
        var (nonce, tag, hidden) = (bytes[..NonceLength], bytes[NonceLength..(NonceLength + TagLength)], bytes[(NonceLength + TagLength)..]);
        var plain = new byte[hidden.Length];
        try
        {
            using var aes = new AesGcm(key.Value, TagLength);
            aes.Decrypt(nonce, hidden, tag, plain, Encoding.UTF8.GetBytes(owner));
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException mismatch)
        {
            throw new BadInputException(keyFile, "the key with which the accounts were made", "another key", mismatch);
        }
    }
}
