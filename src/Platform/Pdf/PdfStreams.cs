using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Pillar.Platform.Pdf;

/// <summary>
/// The packings that text in a PDF comes in, bounded and strict. The reader by itself unpacks without end, and goes on with what came before the damage where a
/// stream is damaged: half a list of law would be taken for the whole.
/// </summary>
/// <param name="most">Bytes that all streams together may unpack into.</param>
internal sealed class PdfStreams(long most) : IFilterProvider
{
    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    private long unpacked;

    /// <summary>What went wrong, whatever the reader made of it; null where nothing did.</summary>
    public PdfOutcome? Failure { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guarded(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guarded(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Guarded(inner.GetAllFilters());

    private IFilter[] Guarded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Guard(filter, this))];

    private void Unpack(IFilter filter, Memory<byte> packed)
    {
        try
        {
            Charge(filter switch
            {
                FlateFilter => Unpacked(packed),
                // These are rare and small in text; the most that they can unpack into is what they are taken for.
                LzwFilter => packed.Length * 1400L,
                RunLengthFilter => packed.Length * 64L,
                _ => packed.Length,
            });
        }
        catch (InvalidDataException)
        {
            Fail(PdfOutcome.Damaged);
        }
    }

    private long Unpacked(Memory<byte> packed)
    {
        using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var block = new byte[1 << 16];
        var length = 0L;
        for (int read; (read = stream.Read(block)) > 0 && unpacked + length <= most;)
        {
            length += read;
        }

        return length;
    }

    private void Charge(long bytes)
    {
        unpacked += bytes;
        if (unpacked > most)
        {
            Fail(PdfOutcome.TooLarge);
        }
    }

    private void Fail(PdfOutcome outcome)
    {
        Failure ??= outcome;
        throw new InvalidDataException(outcome.ToString());
    }

    private sealed class Guard(IFilter filter, PdfStreams streams) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            streams.Unpack(filter, input);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
