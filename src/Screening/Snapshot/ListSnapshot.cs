using System.Text;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Lists;

namespace Pillar.Screening.Snapshot;

/// <summary>One compiled list, mapped into memory: its edition and its entries. Safe for many threads.</summary>
internal sealed class ListSnapshot : IDisposable
{
    private readonly SnapshotFile file;
    private readonly MappedArray<long> offsets;

    private ListSnapshot(SnapshotFile file, ListEdition edition)
    {
        this.file = file;
        Edition = edition;
        offsets = new MappedArray<long>(file, Sections.EntryOffsets);
        Count = offsets.Length - 1;
    }

    public ListEdition Edition { get; }

    /// <summary>Number of entries.</summary>
    public int Count { get; }

    public SnapshotFile File => file;

    /// <summary>Opens a compiled list.</summary>
    /// <exception cref="Pillar.Vocabulary.BadInputException">The file is no snapshot of a list.</exception>
    public static ListSnapshot Open(string path) => Of(SnapshotFile.Open(path));

    /// <summary>A list that is not on disk.</summary>
    public static ListSnapshot InMemory(ListEdition edition, IReadOnlyList<ListEntry> entries)
    {
        using var content = new MemoryStream();
        ListCompiler.Compile(edition, entries, content);
        return Of(SnapshotFile.Of(content.ToArray(), edition.Id));
    }

    private static ListSnapshot Of(SnapshotFile file)
    {
        try
        {
            return new ListSnapshot(file, EditionCodec.Read(file.Read(Sections.Edition)));
        }
        catch (Exception crash) when (Damage.IsPossible(crash))
        {
            using (file)
            {
                file.Verify();
                throw;
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The entry at a place from 0 to <see cref="Count"/> - 1, read into objects; for showing, not for matching.</summary>
    /// <exception cref="Pillar.Vocabulary.BadInputException">The list is damaged.</exception>
    public ListEntry Entry(int index) => Read(index, EntryCodec.Read);

    /// <summary>An entry's reference and one of its names, without reading the rest of it.</summary>
    /// <exception cref="Pillar.Vocabulary.BadInputException">The list is damaged.</exception>
    public (string Reference, string Name) Named(int entry, int name) => Read(entry, reader => EntryCodec.ReadNamed(reader, name));

    public IEnumerable<ListEntry> Entries() => Enumerable.Range(0, Count).Select(Entry);

    /// <summary>Checks every section's checksum and that every entry can be read.</summary>
    public void Verify()
    {
        file.Verify();
        foreach (var entry in Entries())
        {
            _ = entry;
        }
    }

    public void Dispose() => file.Dispose();

    private T Read<T>(int entry, Func<BinaryReader, T> read)
    {
        try
        {
            var (from, to) = (offsets[entry], offsets[entry + 1]);
            using var reader = new BinaryReader(file.Read(Sections.Entries, from, to - from), Encoding.UTF8);
            return read(reader);
        }
        catch (Exception crash) when (Damage.IsPossible(crash))
        {
            file.Verify();
            throw;
        }
    }
}
