namespace Pillar.Platform.Snapshots;

/// <summary>
/// A section as an array, read in place. Holds no reference to its file: whoever keeps one keeps the file open as well.
/// </summary>
public readonly unsafe struct MappedArray<T>
    where T : unmanaged
{
    private readonly T* start;

    internal MappedArray(T* start, int length)
    {
        this.start = start;
        Length = length;
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
                throw new Pillar.Vocabulary.BadInputException("snapshot", $"a place below {Length}", $"{place}");
            }

            return ref start[place];
        }
    }

    public ReadOnlySpan<T> Slice(int from, int count) => Span.Slice(from, count);
}
