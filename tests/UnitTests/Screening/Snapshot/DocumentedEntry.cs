using System.Text;

namespace Pillar.UnitTests.Screening.Snapshot;

/// <summary>One entry read from its bytes as <c>docs/snapshot-format.md</c> describes them, every value as text.</summary>
internal sealed class DocumentedEntry
{
    private static readonly DateOnly DayNought = new(1, 1, 1);

    private readonly byte[] bytes;
    private int place;

    public DocumentedEntry(byte[] bytes)
    {
        this.bytes = bytes;
        Reference = Text();
        Kind = Byte();
        Gender = Byte();
        LegalBasis = Text();
        var day = DocumentedReader.I32(bytes, place);
        place += 4;
        ListedOn = day < 0 ? null : DayNought.AddDays(day);
        Names = Many(() => $"{Text()}|{Byte()}|{Byte()}|{string.Join('+', Many(() => $"{Byte()}:{Text()}"))}|{Text()}");
        BirthDates = Many(() => $"{Text()}|{Text()}");
        Places = Many(() => $"{Byte()}|{Text()}|{Text()}|{Text()}");
        Countries = Many(() => $"{Byte()}|{Text()}|{Text()}");
        Identifiers = Many(() => $"{Byte()}|{Text()}|{Text()}|{Text()}");
        Positions = Many(() => $"{Text()}|{Text()}");
        Programmes = Many(Text);
        Remarks = Many(() => $"{Text()}|{Text()}");
        DocumentedReader.Require(place == bytes.Length, "nothing behind the remarks");
    }

    public string Reference { get; }

    public int Kind { get; }

    public int Gender { get; }

    public string LegalBasis { get; }

    public DateOnly? ListedOn { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> BirthDates { get; }

    public IReadOnlyList<string> Places { get; }

    public IReadOnlyList<string> Countries { get; }

    public IReadOnlyList<string> Identifiers { get; }

    public IReadOnlyList<string> Positions { get; }

    public IReadOnlyList<string> Programmes { get; }

    public IReadOnlyList<string> Remarks { get; }

    private int Byte() => bytes[place++];

    private int Count()
    {
        var (value, shift) = (0, 0);
        int next;
        do
        {
            next = Byte();
            value |= (next & 127) << shift;
            shift += 7;
        }
        while (next > 127);
        return value;
    }

    private string Text()
    {
        var length = Count();
        place += length;
        return Encoding.UTF8.GetString(bytes, place - length, length);
    }

    private List<string> Many(Func<string> one) => [.. Enumerable.Range(0, Count()).Select(_ => one())];
}
