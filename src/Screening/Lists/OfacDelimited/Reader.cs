using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OfacDelimited;

/// <summary>A row of the primary file with the rows that belong to it. Fields are empty where the file prints <c>-0-</c>.</summary>
internal sealed record OfacParty(
    SourceFile File, string[] Fields, string Remarks, IReadOnlyList<string[]> Addresses, IReadOnlyList<string[]> Aliases)
{
    public string Number => Fields[0];

    /// <summary>What its values say they were read from, such as <c>sdn 4711</c>.</summary>
    public string Record => $"{File.Stem.ToLowerInvariant()} {Number}";

    public string this[PrimaryColumn column] => Fields[(int)column];
}

/// <summary>Columns of the primary file.</summary>
internal enum PrimaryColumn
{
    Number = 0,
    Name = 1,
    Type = 2,
    Programmes = 3,
    Title = 4,
    CallSign = 5,
    VesselType = 6,
    Tonnage = 7,
    GrossTonnage = 8,
    Flag = 9,
    Owner = 10,
    Remarks = 11,
}

/// <summary>Reads and joins the parts.</summary>
internal sealed class Reader(ReadingAids aids)
{
    public IReadOnlyList<OfacParty> Read(IReadOnlyDictionary<PartKind, SourceFile> parts)
    {
        var primary = parts[PartKind.Primary];
        var rows = Rows(primary, PartKind.Primary);
        var known = rows.Select(static r => r[0]).ToHashSet(StringComparer.Ordinal);
        var addresses = ByNumber(parts, PartKind.Addresses, known);
        var aliases = ByNumber(parts, PartKind.Aliases, known);
        var comments = ByNumber(parts, PartKind.Comments, known);
        return
        [
            .. rows.Select(row => new OfacParty(
                primary,
                row,
                // A remark that outgrows its column goes on, in the middle of a word, in the comments.
                row[(int)PrimaryColumn.Remarks] + string.Concat(comments[row[0]].Select(static c => c[1])),
                [.. addresses[row[0]]],
                [.. aliases[row[0]]])),
        ];
    }

    private ILookup<string, string[]> ByNumber(IReadOnlyDictionary<PartKind, SourceFile> parts, PartKind kind, HashSet<string> known)
    {
        var rows = parts.TryGetValue(kind, out var file) ? Rows(file, kind) : [];
        foreach (var orphan in rows.Where(r => !known.Contains(r[0])))
        {
            aids.Note("note-orphan-rows", $"{file!.Name} {orphan[0]}");
        }

        return rows.ToLookup(static r => r[0], StringComparer.Ordinal);
    }

    private List<string[]> Rows(SourceFile file, PartKind kind)
    {
        var rows = new List<string[]>();
        using var table = CsvTable.Open(
            OldText.Utf8OrWindows(file, aids), new CsvShape(HasHeader: false, Part.Columns(kind), Delimiter: ','));
        while (table.Read())
        {
            if (!int.TryParse(table[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                throw table.Bad("column 1", "a number", table[0]);
            }

            rows.Add([.. Enumerable.Range(0, table.Cells).Select(i => Filled(table[i]))]);
        }

        return rows;
    }

    /// <summary>The file prints <c>-0-</c> with a space behind it for "nothing". The space before a continuation is kept.</summary>
    private static string Filled(string field) => field.AsSpan().Trim() is "-0-" ? "" : field;
}
