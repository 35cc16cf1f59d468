using System.Globalization;
using Pillar.States.Data;
using Pillar.Vocabulary;

namespace Pillar.States.Destinations;

/// <summary>
/// The table of destination facts as a file: UTF-8, comma-separated, header <c>territory,kind,group,part,source,provision,asOf</c>. The territory is a
/// code or a name that is understood; the kind one of the words of <see cref="DestinationFactKinds"/>.
/// </summary>
internal static class DestinationFactFile
{
    public const string Bundled = "destination-facts.csv";
    public const string Header = "territory,kind,group,part,source,provision,asOf";

    /// <summary>More rows than this are no table of destinations.</summary>
    public const int MostRows = 20_000;

    private const int LongestCell = 300;

    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    public static List<DestinationFact> Read(TextReader text, string place, Func<string, Territory?> find)
    {
        var facts = new List<DestinationFact>();
        var seen = new Dictionary<DestinationFact, int>();
        var headed = false;
        foreach (var row in Csv.Rows(text, place))
        {
            if (!headed)
            {
                CheckHeader(row, place);
                headed = true;
                continue;
            }

            var fact = new Row(row, place, find).Fact();
            if (!seen.TryAdd(fact, row.Line))
            {
                throw new BadInputException($"{place} line {row.Line}", "a fact that no line before it states", $"that of line {seen[fact]} again");
            }

            facts.Add(facts.Count < MostRows ? fact : throw new BadInputException(place, $"at most {MostRows} rows", "more"));
        }

        return facts.Count > 0 ? facts : throw new BadInputException(place, $"the header {Header} and at least one row", headed ? "no row" : "no header");
    }

    public static void Write(TextWriter text, IEnumerable<DestinationFact> facts)
    {
        text.Write($"{Header}\n");
        foreach (var fact in facts)
        {
            string[] cells = [fact.Territory, fact.Kind.Word(), fact.Group, fact.Part, fact.Source.Source, fact.Source.Provision, Day(fact.Source.AsOf)];
            text.Write($"{string.Join(',', cells.Select(Csv.Quote))}\n");
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static void CheckHeader(CsvRow row, string place)
    {
        var found = string.Join(',', row.Cells).TrimStart('\uFEFF');
        if (found != Header)
        {
            throw new BadInputException($"{place} line {row.Line}", $"the header {Header}", found);
        }
    }

    /// <summary>One row on its way to a fact; every complaint names file, line and column.</summary>
    private readonly record struct Row(CsvRow Cells, string File, Func<string, Territory?> Find)
    {
        public DestinationFact Fact()
        {
            if (Cells.Cells.Length != 7)
            {
                throw new BadInputException($"{File} line {Cells.Line}", "7 columns", $"{Cells.Cells.Length}");
            }

            var territory = Find(Cell(0)) ?? throw Bad("territory", "a territory: an ISO code or a name", Cell(0));
            var kind = DestinationFactKinds.Parse(Cell(1)) ?? throw Bad("kind", "one of " + Kinds(), Cell(1));
            var day = DateOnly.TryParseExact(Cell(6), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
                ? read
                : throw Bad("asOf", "YYYY-MM-DD", Cell(6));
            return new(territory.Alpha2, kind, Group(kind), Part(kind), new Citation(Filled(4, "source"), Filled(5, "provision"), day));
        }

        private static string Kinds() => string.Join(", ", Enum.GetValues<DestinationFactKind>().Select(kind => kind.Word()));

        private string Group(DestinationFactKind kind) =>
            kind == DestinationFactKind.CountryGroup ? Filled(2, "group") : Cell(2);

        private string Part(DestinationFactKind kind) =>
            kind == DestinationFactKind.PartlyEmbargoed ? Filled(3, "part") : Cell(3);

        private string Filled(int column, string name) => Cell(column) is { Length: > 0 } cell ? cell : throw Bad(name, "a value", "");

        private string Cell(int column)
        {
            var cell = Cells.Cells[column].Trim();
            return cell.Length > LongestCell || cell.EnumerateRunes().Any(Printable.IsHidden)
                ? throw Bad(Header.Split(',')[column], $"at most {LongestCell} visible characters", cell)
                : cell;
        }

        private BadInputException Bad(string column, Phrase expected, Phrase found) =>
            new($"{File} line {Cells.Line}, {column}", expected, found);
    }
}
