using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Platform.Keys;
using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Audit;

/// <summary>
/// Where every chain stood at one instant, signed: a small file to keep outside the machine. Whoever holds it can later show that lines
/// were cut off or rewritten, which a chain alone cannot.
/// </summary>
/// <param name="Format">Always <see cref="FormatName"/>.</param>
/// <param name="Instant">UTC, as in the lines.</param>
/// <param name="Chains">The last line of every chain, ordered by writer.</param>
/// <param name="PublicKey">Ed25519, 64 hexadecimal digits.</param>
/// <param name="Signature">Ed25519 over the digest described in docs/audit.md, 128 hexadecimal digits.</param>
public sealed record Checkpoint(string Format, string Instant, IReadOnlyList<ChainEnd> Chains, string PublicKey, string Signature)
{
    public const string FormatName = "pillar audit checkpoint 1";

    private const int MostBytes = 16 << 20;

    internal static Checkpoint Sign(DateTimeOffset instant, IReadOnlyList<ChainEnd> chains, SigningKey key)
    {
        var draft = new Checkpoint(FormatName, AuditLine.Text(instant), chains, key.PublicKey, "");
        return draft with { Signature = key.Sign(draft.Digest()) };
    }

    /// <exception cref="BadInputException">The file is no checkpoint.</exception>
    public static Checkpoint Read(string file)
    {
        using var content = InputText.Bytes(InputStream.Open(file, new InputLimits(MostBytes)));
        try
        {
            var checkpoint = JsonSerializer.Deserialize(content, CheckpointJson.Default.Checkpoint);
            return checkpoint is { Format: FormatName, Chains: not null, PublicKey: not null, Signature: not null, Instant: not null }
                && checkpoint.Chains.All(static c => c is { Writer: not null, Hash: not null })
                ? checkpoint
                : throw new BadInputException(file, $"format \"{FormatName}\" with instant, chains, publicKey and signature", checkpoint?.Format ?? "another JSON");
        }
        catch (JsonException bad)
        {
            throw new BadInputException($"{file} line {(bad.LineNumber ?? 0) + 1}", "a checkpoint in JSON", StrictJson.Found(bad), bad);
        }
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, CheckpointJson.Default.Checkpoint);

    internal ChainEnd? End(string writer) => Chains.FirstOrDefault(c => c.Writer == writer);

    /// <summary>What is wrong with the seal itself, or null.</summary>
    /// <param name="expectedKey">The public key that must have signed; null when any may have.</param>
    internal Statement? SealDiffers(string? expectedKey)
    {
        if (expectedKey is not null && !string.Equals(expectedKey, PublicKey, StringComparison.OrdinalIgnoreCase))
        {
            return PlatformText.Say("checkpoint-signer", PublicKey, expectedKey);
        }

        return SigningKey.Fits(PublicKey, Digest(), Signature) ? null : PlatformText.Say("checkpoint-signature");
    }

    private byte[] Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        LineHash.AppendFields(hash, Format, Instant, PublicKey);
        foreach (var end in Chains)
        {
            LineHash.AppendFields(hash, end.Writer, end.Sequence.ToString(CultureInfo.InvariantCulture), end.Hash);
        }

        return hash.GetHashAndReset();
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class CheckpointJson : JsonSerializerContext;
