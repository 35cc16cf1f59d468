using Pillar.Platform.Keys;

namespace Pillar.Platform.Packs;

/// <summary>The public keys whose packs this installation takes: <c>keys/pack-signers</c>, one a line, each first named by an officer; and its own.</summary>
internal sealed class PackSigners(PillarHome home)
{
    public const string FileName = "keys/pack-signers";

    private IReadOnlyList<string> Named => File.Exists(Path.Combine(home.Folder, FileName)) ? File.ReadAllLines(Path.Combine(home.Folder, FileName)) : [];

    public bool Knows(string key) => Named.Contains(key, StringComparer.Ordinal) || SigningKey.PublicKeyOf(home) == key;

    /// <summary>The file with one key more.</summary>
    public string With(string key) => string.Concat(Named.Append(key).Select(static one => one + "\n"));
}
