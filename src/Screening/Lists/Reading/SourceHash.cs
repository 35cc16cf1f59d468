using System.Security.Cryptography;

namespace Pillar.Screening.Lists.Reading;

/// <summary>SHA-256 over the uncompressed bytes of a list's files, in the order they are read.</summary>
internal static class SourceHash
{
    public static string Of(IEnumerable<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        foreach (var file in files)
        {
            using var content = file.Open();
            for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
