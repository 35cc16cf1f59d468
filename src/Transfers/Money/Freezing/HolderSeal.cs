using System.Security.Cryptography;
using System.Text;
using Pillar.Platform;
using Pillar.Platform.Keys;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Marks customers and accounts with a key of this data folder (HMAC-SHA256), so that the ledger knows them again and yet names nobody.</summary>
internal sealed class HolderSeal(PillarHome home)
{
    private const int Length = 32;

    private readonly Lazy<byte[]> key = new(() => KeyFile.ReadOrCreate(Path.Combine(home.KeysFolder, "holders.key")));

    public string Customer(string reference) => Of("customer", reference);

    /// <summary>Capitals, gaps and marks do not make another account.</summary>
    public string Account(string reference) => Of("account", string.Concat(reference.ToUpperInvariant().Where(char.IsLetterOrDigit)));

    /// <param name="what">Kind of thing, so that a name and an account of one spelling are two.</param>
    /// <param name="text">As it is told apart from others of its kind.</param>
    public string Of(string what, string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{what}\0{text}")))[..Length];
}
