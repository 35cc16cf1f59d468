using System.Security.Cryptography;
using Pillar.Platform.Audit;

namespace Pillar.Platform.Packs;

/// <summary>
/// The use cases of a pack: lists, control editions and facts about States in one signed file, for a machine without a network. What goes in
/// is each module's to say.
/// </summary>
public sealed class PackDesk(PillarHome home, IReadOnlyList<PackPart> parts, IAuditLog audit, TimeProvider clock)
{
    /// <summary>Use case: a pack is taken.</summary>
    public ApplyPack ApplyPack => new(home, parts, audit, clock);

    /// <summary>Use case: what is in force goes into a pack.</summary>
    public MakePack MakePack => new(home, parts, audit, clock);

    /// <summary>Use cases: whose packs are taken here.</summary>
    public PackKeys Keys => new(home, audit);

    /// <summary>Finishes a pack that a killed process had begun to put in place. Costs one look at the disk.</summary>
    public static void Finish(PillarHome home) => new PackFolder(home).Finish();

    /// <summary>Use case: what is in a pack? Reads all of it against its signature and hashes, and takes nothing.</summary>
    /// <returns>What it says, and whether its signer is known here.</returns>
    /// <exception cref="Vocabulary.BadInputException">It is no pack, or is not whole.</exception>
    public (PackManifest Manifest, bool Known) Show(string path)
    {
        using var pack = PackFile.Open(path);
        pack.ReadFiles(static (_, copy) => copy(Stream.Null));
        return (pack.Manifest, new PackSigners(home).Knows(pack.Manifest.PublicKey));
    }

    internal static AuditEvent Event(string action, PackManifest manifest) => new(action, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["made"] = manifest.MadeText,
        ["publicKey"] = manifest.PublicKey,
        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(manifest.ToLine())),
        ["files"] = string.Join(' ', manifest.Files.Select(static file => file.Name)),
    });
}
