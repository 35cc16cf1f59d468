using Pillar.Platform.Keys;

namespace Pillar.Platform.Packs;

/// <summary>The public keys whose packs this installation takes: <c>keys/pack-signers</c>, one a line, each first named by an officer; and its own.</summary>
internal sealed class PackSigners(PillarHome home)
{
    public const string FileName = "keys/pack-signers";

    /// <summary>Those that an officer named.</summary>
    public IReadOnlyList<string> Named => File.Exists(Path.Combine(home.Folder, FileName)) ? File.ReadAllLines(Path.Combine(home.Folder, FileName)) : [];

    public bool Knows(string key) => Named.Contains(key, StringComparer.Ordinal) || SigningKey.PublicKeyOf(home) == key;

    /// <summary>The file with one key more.</summary>
    public string With(string key) => Text(Named.Append(key));

    /// <summary>The file without a key.</summary>
    public string Without(string key) => Text(Named.Where(one => one != key));

    private static string Text(IEnumerable<string> keys) => string.Concat(keys.Select(static one => one + "\n"));
}
