using System.Text;
using System.Text.Json;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Index;
using Pillar.Vocabulary;

namespace Pillar.Screening.Snapshot;

/// <summary>One compiled list, mapped into memory: its edition, its entries, its index. Safe for many threads.</summary>
internal sealed class ListSnapshot : IDisposable
{
    private readonly SnapshotFile file;
    private readonly ListIndex? index;

    private ListSnapshot(SnapshotFile file, ListEdition edition)
    {
        this.file = file;
        Edition = edition;
        Count = file.Section<long>(Sections.EntryOffsets).Length - 1;
        MadeBy = file.Has(Sections.MadeBy) ? Encoding.UTF8.GetString(file.Section<byte>(Sections.MadeBy)) : "";
        index = HasOwnIndex ? new ListIndex(file) : null;
    }

    public ListEdition Edition { get; }

    /// <summary>Number of entries.</summary>
    public int Count { get; }

    public SnapshotFile File => file;

    /// <summary>What its index was made with, see <see cref="IndexMaker"/>; empty when it does not say.</summary>
    public string MadeBy { get; }

    /// <summary>True when its index was made with what names are read with here, so that it can be searched.</summary>
    public bool HasOwnIndex => MadeBy == IndexMaker.Current;

    /// <summary>What matching reads.</summary>
    /// <exception cref="BadInputException">The index was made with another engine or other tables.</exception>
    public ListIndex Index => index ?? throw new BadInputException(file.Path, $"an index made with {IndexMaker.Current}", MadeBy.Length > 0 ? (Phrase)$"{MadeBy}" : "one that does not say");

    /// <summary>Opens a compiled list.</summary>
    /// <exception cref="BadInputException">The file is no snapshot of a list.</exception>
    public static ListSnapshot Open(string path)
    {
        var file = SnapshotFile.Open(path);
        try
        {
            var edition = JsonSerializer.Deserialize(file.Section<byte>(Sections.Edition), EditionJson.Default.ListEdition)!;
            return new ListSnapshot(file, edition);
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
    /// <exception cref="BadInputException">The list is damaged.</exception>
    public ListEntry Entry(int index) => Read(index, EntryCodec.Read);

    /// <summary>An entry's reference and one of its names, without reading the rest of it.</summary>
    /// <exception cref="BadInputException">The list is damaged.</exception>
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
            var offsets = file.Section<long>(Sections.EntryOffsets);
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
