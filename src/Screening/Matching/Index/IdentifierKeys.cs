using System.Runtime.InteropServices;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Index;

/// <summary>The key an identifier is filed under: its normal form, and its kind where the kind makes it another thing.</summary>
internal static class IdentifierKeys
{
    /// <summary>FNV-1a, 64 bits, over the UTF-16 code units of the normal form. The kind is compared afterwards.</summary>
    public static ulong Of(Identifier identifier)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in MemoryMarshal.AsBytes(identifier.Normal.AsSpan()))
        {
            hash = (hash ^ b) * 1099511628211UL;
        }

        return hash;
    }
}
