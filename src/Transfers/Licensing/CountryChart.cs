using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Licensing;

/// <summary>One row of the chart.</summary>
/// <param name="Territory">Alpha-2 of the row.</param>
/// <param name="Marks">Columns with an X, such as <c>NP1</c>.</param>
/// <param name="Footnotes">Numbers of the footnotes of the row.</param>
/// <param name="Pointer">Where the row points instead of having marks; empty for most.</param>
internal sealed record ChartRow(string Territory, IReadOnlySet<string> Marks, IReadOnlyList<string> Footnotes, string Pointer);

/// <summary>A footnote that asks for more than the marks do.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Entries">Codes it names, or <c>*</c> for every one.</param>
/// <param name="Licence">True where it asks for a licence, false where it sends to a provision.</param>
/// <param name="Provision">What to read.</param>
internal sealed record ChartFootnote(string Number, IReadOnlyList<string> Entries, bool Licence, string Provision);

/// <summary>The Commerce Country Chart: <c>data/transfers/us-country-chart.csv</c> and its footnotes.</summary>
internal sealed class CountryChart
{
    private const string File = "data/transfers/us-country-chart.csv";
    private const string NotesFile = "data/transfers/us-country-chart-footnotes.csv";

    private readonly Dictionary<string, ChartRow> rows;
    private readonly Func<string, string> follows;

    /// <param name="follows">The State that a territory follows, or empty.</param>
    public CountryChart(Func<string, string> follows)
    {
        this.follows = follows;
        rows = Rows(File).Select(static c => new ChartRow(c[0], Words(c[1]).ToHashSet(StringComparer.Ordinal), Words(c[2]), c[3])).ToDictionary(static row => row.Territory, StringComparer.Ordinal);
        Footnotes = [.. Rows(NotesFile).Select(static c => new ChartFootnote(c[0], Words(c[1]), c[2] == "licence", c[3]))];
    }

    public static Citation Source { get; } = new("Commerce Country Chart (15 CFR Part 738, Supplement No. 1)", "", new DateOnly(2026, 7, 23));

    public IReadOnlyList<ChartFootnote> Footnotes { get; }

    public IEnumerable<ChartRow> All => rows.Values;

    /// <summary>The row of a destination, else of the State it follows; null where there is neither: that is no permission.</summary>
    public ChartRow? Row(string alpha2) => rows.GetValueOrDefault(alpha2) ?? rows.GetValueOrDefault(follows(alpha2));

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The rows of a bundled table, its head and its header left out.</summary>
    internal static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(CountryChart).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException("A bundled file is missing", file);
        using var text = new StreamReader(stream);
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] != '#').Skip(1).Select(static line => line.Split(','))];
    }

    /// <summary><c>NP1</c> as it is printed: <c>NP Column 1</c>.</summary>
    public static string Column(string mark) => string.Create(CultureInfo.InvariantCulture, $"{mark[..2]} Column {mark[2..]}");
}
