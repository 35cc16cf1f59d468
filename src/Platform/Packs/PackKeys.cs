using System.Text;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Keys;
using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Packs;

/// <summary>A key whose packs this installation takes.</summary>
/// <param name="Key">Ed25519, 64 hexadecimal digits.</param>
/// <param name="Own">True for the installation's own, which is always taken.</param>
public sealed record PackKey(string Key, bool Own);

/// <summary>Use cases: whose packs are taken here, and whose no longer. Each change is a line of the audit trail, written first.</summary>
public sealed class PackKeys
{
    private const int Digits = 64;

    private readonly PillarHome home;
    private readonly IAuditLog audit;
    private readonly PackSigners signers;

    internal PackKeys(PillarHome home, IAuditLog audit) => (this.home, this.audit, signers) = (home, audit, new(home));

    /// <summary>The keys, its own first.</summary>
    public IReadOnlyList<PackKey> All => [.. Own is { } own ? new[] { new PackKey(own, Own: true) } : [], .. signers.Named.Where(key => key != Own).Select(static key => new PackKey(key, Own: false))];

    private string? Own => SigningKey.PublicKeyOf(home);

    /// <summary>Takes packs of a key from now on.</summary>
    /// <returns>Why not; null when it was done.</returns>
    /// <exception cref="BadInputException">It is no key.</exception>
    public Refusal? Trust(string key)
    {
        var read = Read(key);
        return signers.Knows(read) ? Of("pack-key-known", read) : Change("pack.trust", read, () => signers.With(read));
    }

    /// <summary>Takes no further pack of a key; what was taken before stays in force.</summary>
    /// <returns>Why not; null when it was done.</returns>
    /// <exception cref="BadInputException">It is no key.</exception>
    public Refusal? Distrust(string key)
    {
        var read = Read(key);
        return read == Own ? Of("pack-key-own", read) : signers.Knows(read) ? Change("pack.distrust", read, () => signers.Without(read)) : Of("pack-key-not-known", read);
    }

    private Refusal? Change(string action, string key, Func<string> signersAfter)
    {
        var (turn, busy) = WriterLock.Take(home, ApplyPack.LockName);
        using var held = turn;
        if (busy is null)
        {
            audit.Append(new AuditEvent(action, new Dictionary<string, string> { ["publicKey"] = key }));
            AtomicFile.Write(home.Place(PackSigners.FileName.Split('/')), Encoding.UTF8.GetBytes(signersAfter()));
        }

        return busy;
    }

    private static string Read(string key) => key.Trim().ToLowerInvariant() is { Length: Digits } read && read.All(char.IsAsciiHexDigitLower)
        ? read
        : throw new BadInputException("KEY", $"a public key, {Digits} hexadecimal digits", $"{key}");

    private static Refusal Of(string code, string key) => new(code, PlatformText.Say(code, key));
}
