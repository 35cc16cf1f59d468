using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Pillar.Platform.Snapshots;
using Pillar.Vocabulary;

namespace Pillar.Screening.Snapshot;

/// <summary>
/// A section as an array, read in place. Holds no reference to its file: whoever keeps one keeps the file open as well. It stands in this
/// assembly and not beside <see cref="SnapshotFile"/>, so that the code for the records of this assembly is made when it is built and not at
/// every start.
/// </summary>
internal readonly unsafe struct MappedArray<T>
    where T : unmanaged
{
    private readonly T* start;

    /// <summary>Takes a section of a file.</summary>
    /// <exception cref="BadInputException">There is no such section, or its length is no multiple of the value's size.</exception>
    public MappedArray(SnapshotFile file, string section)
    {
        var bytes = file.Bytes(section, sizeof(T));
        start = (T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes));
        Length = bytes.Length / sizeof(T);
    }

    public int Length { get; }

    public ReadOnlySpan<T> Span => new(start, Length);

    /// <summary>The value at a place; out of range throws, so that a damaged snapshot cannot be read past its end.</summary>
    public ref readonly T this[int place]
    {
        get
        {
            if ((uint)place >= (uint)Length)
            {
                throw Outside(place, Length);
            }

            return ref start[place];
        }
    }

    public ReadOnlySpan<T> Slice(int from, int count) => Span.Slice(from, count);

    private static BadInputException Outside(int place, int length) => new("snapshot", $"a place below {length}", $"{place}");
}
