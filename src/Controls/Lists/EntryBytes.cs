using System.Text;

namespace Pillar.Controls.Lists;

/// <summary>
/// A list as bytes, so that a start reads it without parsing: every text is its length and its UTF-8, everything that repeats its count and then each. Writer and
/// reader stand side by side, in the same order.
/// </summary>
internal static class EntryBytes
{
    /// <summary>Deeper items are no list.</summary>
    private const int Deepest = 32;

    public static byte[] Of(ControlList list)
    {
        var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        Write(to, list.Edition);
        Each(to, list.Entries, Write);
        Each(to, list.Oddities, Write);
        Each(to, list.Definitions, Write);
        to.Flush();
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">A count, a kind or a text that cannot be; the content is not what <see cref="Of"/> wrote.</exception>
    /// <exception cref="IOException">It ends too early.</exception>
    public static ControlList Read(byte[] bytes)
    {
        var from = new ByteReader(bytes);
        var list = new ControlList(Edition(from), Each(from, Entry), Each(from, Oddity)) { Definitions = Each(from, Term) };
        return from.Left == 0 ? list : throw new InvalidDataException($"{from.Left} bytes behind its end");
    }

    public static byte[] Of(EditionSummary summary)
    {
        var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        Write(to, summary.Edition);
        Array.ForEach([summary.Entries, summary.Items, summary.Predicates, summary.LeftToRead], to.Write);
        to.Flush();
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">A day that cannot be.</exception>
    /// <exception cref="IOException">It ends too early.</exception>
    public static EditionSummary ReadSummary(byte[] bytes)
    {
        var from = new ByteReader(bytes);
        return new EditionSummary(Edition(from), from.ReadInt32(), from.ReadInt32(), from.ReadInt32(), from.ReadInt32());
    }

    private static void Write(BinaryWriter to, ControlEdition edition)
    {
        to.Write(edition.Id);
        to.Write(edition.Title);
        to.Write(edition.Official);
        Day(to, edition.AsOf);
        to.Write(edition.SourceHash);
        to.Write(edition.Format);
        to.Write(edition.Licence);
        Day(to, edition.InForceFrom);
    }

    private static ControlEdition Edition(ByteReader from) => new(
        from.ReadString(), from.ReadString(), from.ReadString(), Day(from), from.ReadString(), from.ReadString(), from.ReadString())
    {
        InForceFrom = Day(from),
    };

    private static void Write(BinaryWriter to, ControlEntry entry)
    {
        to.Write(entry.Code);
        to.Write(entry.Heading);
        Each(to, entry.Intro, Text);
        Each(to, entry.Items, Write);
        Each(to, entry.Notes, Write);
        to.Write(entry.RelatedControls);
        to.Write(entry.Definitions);
        Each(to, entry.Licensing.Reasons, Text);
        Each(to, entry.Licensing.Columns, Write);
        Each(to, entry.Licensing.Conditions, Text);
        to.Write((sbyte)(entry.Stated is { } stated ? (int)stated : -1));
        to.Write(entry.Titled);
        Each(to, entry.Also, Text);
        Each(to, entry.Marks, static (to, mark) => to.Write((byte)mark));
        to.Write(entry.WordsOnly);
        to.Write(entry.Delivers);
    }

    private static ControlEntry Entry(ByteReader from) => new(
        from.ReadString(), from.ReadString(), Each(from, Text), Items(from, 0), Each(from, Note), from.ReadString(), from.ReadString(),
        new EntryLicensing(Each(from, Text), Each(from, Column), Each(from, Text)))
    {
        Stated = (sbyte)from.ReadByte() is >= 0 and var stated ? Known((ItemPurpose)stated) : null,
        Titled = from.ReadBoolean(),
        Also = Each(from, Text),
        Marks = Each(from, static from => Known((RegimeMark)from.ReadByte())),
        WordsOnly = from.ReadBoolean(),
        Delivers = from.ReadBoolean(),
    };

    private static void Write(BinaryWriter to, ControlItem item)
    {
        to.Write(item.Id);
        to.Write(item.Text);
        Each(to, item.Items, Write);
        Each(to, item.Notes, Write);
    }

    private static ControlItem[] Items(ByteReader from, int depth) => depth > Deepest
        ? throw new InvalidDataException("items too deep")
        : Each(from, below => new ControlItem(below.ReadString(), below.ReadString(), Items(below, depth + 1), Each(below, Note)));

    private static void Write(BinaryWriter to, ControlNote note)
    {
        to.Write((byte)note.Kind);
        to.Write(note.Label);
        Each(to, note.Text, Text);
    }

    private static ControlNote Note(ByteReader from) => new(Known((NoteKind)from.ReadByte()), from.ReadString(), Each(from, Text));

    private static void Write(BinaryWriter to, LicenceColumn column)
    {
        to.Write(column.Scope);
        to.Write(column.Column);
    }

    private static LicenceColumn Column(ByteReader from) => new(from.ReadString(), from.ReadString());

    private static void Write(BinaryWriter to, Oddity oddity)
    {
        to.Write((byte)oddity.Kind);
        to.Write(oddity.Line);
        to.Write(oddity.Id);
    }

    private static Oddity Oddity(ByteReader from) => new(Known((OddityKind)from.ReadByte()), from.ReadInt32(), from.ReadString());

    private static void Write(BinaryWriter to, DefinedTerm term)
    {
        Each(to, term.Names, Text);
        to.Write(term.Text);
        to.Write(term.Where);
    }

    private static DefinedTerm Term(ByteReader from) => new(Each(from, Text), from.ReadString(), from.ReadString());

    private static void Day(BinaryWriter to, DateOnly? day) => to.Write(day?.DayNumber ?? -1);

    private static DateOnly? Day(ByteReader from) => from.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(Within(day, DateOnly.MaxValue.DayNumber)) : null;

    private static void Text(BinaryWriter to, string text) => to.Write(text);

    private static string Text(ByteReader from) => from.ReadString();

    private static void Each<T>(BinaryWriter to, IReadOnlyList<T> all, Action<BinaryWriter, T> write)
    {
        to.Write7BitEncodedInt(all.Count);
        foreach (var one in all)
        {
            write(to, one);
        }
    }

    private static T[] Each<T>(ByteReader from, Func<ByteReader, T> read)
    {
        // Each takes a byte at least: a count beyond what is left is damage, and must not take memory.
        var all = new T[Within(from.ReadLength(), from.Left)];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = read(from);
        }

        return all;
    }

    private static int Within(int number, long most) => number >= 0 && number <= most ? number : throw new InvalidDataException($"{number} beyond {most}");

    private static T Known<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new InvalidDataException($"{typeof(T).Name} {value}");
}
