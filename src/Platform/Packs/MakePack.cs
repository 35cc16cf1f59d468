using System.Security.Cryptography;
using Pillar.Platform.Audit;
using Pillar.Platform.Keys;
using Pillar.Vocabulary;

namespace Pillar.Platform.Packs;

/// <summary>Use case: everything in force goes into one signed file. The audit line comes first.</summary>
public sealed class MakePack
{
    private readonly PillarHome home;
    private readonly IReadOnlyList<PackPart> parts;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal MakePack(PillarHome home, IReadOnlyList<PackPart> parts, IAuditLog audit, TimeProvider clock) =>
        (this.home, this.parts, this.audit, this.clock) = (home, parts, audit, clock);

    /// <param name="path">The file to write.</param>
    /// <exception cref="BadInputException">Nothing is in force that could be packed, or a file in force is damaged.</exception>
    public PackManifest Run(string path)
    {
        using var key = SigningKey.ReadOrCreate(home);
        var names = parts.SelectMany(part => part.Files().Select(name => (Part: part, Name: name))).OrderBy(static one => one.Name, StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            throw new BadInputException(home.Folder, "lists, control lists or facts that were imported", "none");
        }

        names.ForEach(one => one.Part.Check(one.Name, Place(one.Name)));
        var manifest = new PackManifest(clock.GetUtcNow(), key.PublicKey, [.. names.Select(one => Packed(one.Name))]);
        PackManifest.Read(manifest.ToLine(), Path.GetFileName(path));
        audit.Append(PackDesk.Event("pack.make", manifest));
        PackFile.Write(path, manifest, key, Place);
        return manifest;
    }

    private PackedFile Packed(string name)
    {
        using var content = new FileStream(Place(name), FileMode.Open, FileAccess.Read, FileShare.Read);
        return new(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    private string Place(string name) => Path.Combine(home.Folder, name);
}
