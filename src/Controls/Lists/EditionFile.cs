using Pillar.Controls.Compiling;
using Pillar.Platform.Snapshots;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists;

/// <summary>What a kept edition says of itself, without reading its entries.</summary>
/// <param name="Edition">Which list and edition.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Items">Number of items.</param>
/// <param name="Predicates">Bounds that the program can hold against a value.</param>
/// <param name="LeftToRead">Clauses with numbers that it does not understand and leaves to a person.</param>
public sealed record EditionSummary(ControlEdition Edition, int Entries, int Items, int Predicates, int LeftToRead);

/// <summary>
/// An edition on the disk: a snapshot with the sections <c>summary</c> and <c>entries</c>, both as <see cref="EntryBytes"/>. It holds the law's words
/// and stays in the data folder.
/// </summary>
internal static class EditionFile
{
    private const string Summary = "summary";
    private const string Entries = "entries";

    public static byte[] Of(ControlList list)
    {
        var writer = new SnapshotWriter();
        var compiled = list.Entries.Select(EntryCompiler.Compile).ToList();
        var summary = new EditionSummary(
            list.Edition, list.Entries.Count, list.Items, compiled.Sum(static entry => entry.Predicates), compiled.Sum(static entry => entry.LeftToRead));
        writer.Add(Summary, EntryBytes.Of(summary));
        writer.Add(Entries, EntryBytes.Of(list));
        var bytes = new MemoryStream();
        writer.WriteTo(bytes);
        return bytes.ToArray();
    }

    public static EditionSummary ReadSummary(string path) => Read(path, verify: false, static file => EntryBytes.ReadSummary(Bytes(file, Summary)));

    public static ControlList ReadList(string path) => Read(path, verify: false, List);

    /// <summary>Reads all of it against its checksums.</summary>
    /// <exception cref="BadInputException">It is not whole.</exception>
    public static EditionSummary Verify(string path)
    {
        var list = Read(path, verify: true, List);
        var summary = ReadSummary(path);
        return summary.Entries == list.Entries.Count && summary.Items == list.Items
            ? summary
            : throw new BadInputException(path, $"{summary.Entries} entries", $"{list.Entries.Count}");
    }

    private static ControlList List(SnapshotFile file) => EntryBytes.Read(Bytes(file, Entries));

    private static byte[] Bytes(SnapshotFile file, string section) => file.Bytes(section).ToArray();

    private static T Read<T>(string path, bool verify, Func<SnapshotFile, T> read)
    {
        using var file = SnapshotFile.Open(path);
        if (verify)
        {
            file.Verify();
        }

        try
        {
            return read(file);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or FormatException or ArgumentException)
        {
            throw new BadInputException(path, "an edition of this version of Pillar: import it again", broken.Message, broken);
        }
    }
}
