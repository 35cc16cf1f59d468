using System.Globalization;
using System.Security.Cryptography;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Packs;

/// <summary>
/// Use case: a pack is taken. It is held against its signature, its signer and the last pack; every file is laid out beside the data folder and read
/// by its module; then one rename decides. Until that rename nothing of what is in force has changed.
/// </summary>
public sealed class ApplyPack
{
    internal const string LockName = "pack";

    private const string LastName = "pack/last";

    private readonly PillarHome home;
    private readonly IReadOnlyList<PackPart> parts;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;
    private readonly PackFolder folder;
    private readonly PackSigners signers;

    internal ApplyPack(PillarHome home, IReadOnlyList<PackPart> parts, IAuditLog audit, TimeProvider clock) =>
        (this.home, this.parts, this.audit, this.clock, folder, signers) = (home, parts, audit, clock, new(home), new(home));

    /// <param name="path">The pack.</param>
    /// <param name="key">The public key that must have signed, which is known from then on; null where only a known one may have.</param>
    /// <param name="accept">Takes it though it is older than the last one, or a list in it older or much shorter than the one in force.</param>
    /// <returns>What it holds, and why it was not taken; null when it was.</returns>
    /// <exception cref="BadInputException">It is no pack, is not whole, or a file in it cannot be used; nothing was taken.</exception>
    public (PackManifest Manifest, Refusal? Refusal) Run(string path, string? key, bool accept)
    {
        using var pack = PackFile.Open(path);
        var manifest = pack.Manifest;
        if (OfSigner(manifest.PublicKey, key?.Trim().ToLowerInvariant()) is { } stranger)
        {
            return (manifest, stranger);
        }

        var owners = manifest.Files.ToDictionary(static file => file.Name, file => Owner(file.Name, Path.GetFileName(path)), StringComparer.Ordinal);
        var turns = new List<WriterLock>();
        try
        {
            return (manifest, TakeLocks(turns) ?? Take(pack, owners, accept));
        }
        finally
        {
            turns.ForEach(static turn => turn.Dispose());
        }
    }

    private Refusal? Take(PackFile pack, Dictionary<string, PackPart> owners, bool accept)
    {
        folder.MoveAll();
        folder.Clear();
        if (OfTime(pack.Manifest.Made, accept) is { } untimely)
        {
            return untimely;
        }

        try
        {
            if (Stage(pack, owners, accept) is { } doubt)
            {
                return doubt;
            }

            StageOwn(pack.Manifest, owners);
            audit.Append(PackDesk.Event("pack.apply", pack.Manifest));
            folder.Commit();
        }
        finally
        {
            folder.Clear();
        }

        folder.MoveAll();
        return null;
    }

    private Refusal? Stage(PackFile pack, Dictionary<string, PackPart> owners, bool accept)
    {
        Refusal? doubt = null;
        pack.ReadFiles((file, copy) =>
        {
            var staged = folder.Stage(file.Name, copy);
            var part = owners[file.Name];
            part.Check(file.Name, staged);
            doubt ??= accept ? null : part.Doubt(file.Name, staged);

            // One that is here already stays: on Windows a file that a process has mapped cannot be replaced.
            if (IsHere(file))
            {
                File.Delete(staged);
            }
        });
        return doubt;
    }

    private bool IsHere(PackedFile file)
    {
        var path = Path.Combine(home.Folder, file.Name);
        if (!File.Exists(path))
        {
            return false;
        }

        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == file.Sha256;
    }

    /// <summary>What is written beside the files of the pack: the pointers, the signer, and when the last pack was made.</summary>
    private void StageOwn(PackManifest manifest, Dictionary<string, PackPart> owners)
    {
        foreach (var pointer in manifest.Files.Select(file => owners[file.Name].PointerTo(file.Name)).OfType<(string Name, string Content)>())
        {
            folder.Stage(pointer.Name, pointer.Content);
        }

        if (!signers.Knows(manifest.PublicKey))
        {
            folder.Stage(PackSigners.FileName, signers.With(manifest.PublicKey));
        }

        folder.Stage(LastName, manifest.Made.ToString("O", CultureInfo.InvariantCulture));
    }

    private Refusal? OfSigner(string signer, string? key) =>
        key is not null && key != signer ? Of("pack-signer", signer, key)
        : key is null && !signers.Knows(signer) ? Of("pack-signer-unknown", signer)
        : null;

    private Refusal? OfTime(DateTimeOffset made, bool accept)
    {
        var path = Path.Combine(home.Folder, LastName);
        return made > clock.GetUtcNow().AddDays(1) ? Of("pack-future", Text(made))
            : !accept && File.Exists(path) && DateTimeOffset.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture) is var last && made < last ? Of("pack-older", Text(made), Text(last))
            : null;
    }

    private PackPart Owner(string name, string pack) =>
        parts.FirstOrDefault(part => part.Owns(name)) ?? throw new BadInputException($"{pack} {name}", "a list, a control list or a table of facts about States", "another file");

    private Refusal? TakeLocks(List<WriterLock> turns)
    {
        foreach (var purpose in parts.Select(static part => part.Lock).Prepend(LockName))
        {
            var (turn, busy) = WriterLock.Take(home, purpose);
            if (busy is not null)
            {
                return busy;
            }

            turns.Add(turn!);
        }

        return null;
    }

    private static Refusal Of(string code, params object[] values) => new(code, PlatformText.Say(code, values));

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
