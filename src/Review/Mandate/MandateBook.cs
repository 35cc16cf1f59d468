using System.Globalization;
using Pillar.Review.Data;
using Pillar.Vocabulary;

namespace Pillar.Review.Mandate;

/// <summary>The line of resolutions from 2004 to 2032 as data: what each asks, of whom, from when to when, and what it replaced.</summary>
public sealed class MandateBook
{
    private static readonly Lazy<MandateBook> Read = new(static () => new MandateBook());

    private readonly Dictionary<string, MandateParagraph> byId;
    private readonly List<(string Page, IReadOnlyList<MandateParagraph> Paragraphs)> served;

    private MandateBook()
    {
        Texts = [.. BundledTable.Read("mandate-texts.tsv").Select(static c => new MandateText(c[0], c[1], Day(c[2]), c[3] == "read", c[4], c[5]))];
        var texts = Texts.ToDictionary(static t => t.Code, StringComparer.Ordinal);
        Paragraphs = [.. BundledTable.Read("mandate-paragraphs.tsv").Select(c => new MandateParagraph(
            c[0], texts[c[1]], c[2], c[3], c[4], Day(c[5]), c[6].Length == 0 ? null : Day(c[6]), c[7], c[8] == "read", c[9], c[10]))];
        byId = Paragraphs.ToDictionary(static p => p.Id, StringComparer.OrdinalIgnoreCase);
        served = [.. BundledTable.Read("served.tsv").Select(c => (c[0], (IReadOnlyList<MandateParagraph>)[.. c[1].Split(' ').Select(id => byId[id])]))];
    }

    public static MandateBook Bundled => Read.Value;

    /// <summary>In the order of their adoption.</summary>
    public IReadOnlyList<MandateText> Texts { get; }

    /// <summary>In the order of their texts.</summary>
    public IReadOnlyList<MandateParagraph> Paragraphs { get; }

    /// <summary>The paragraph of an id, or null.</summary>
    public MandateParagraph? Find(string id) => byId.GetValueOrDefault(id.Trim());

    /// <exception cref="BadInputException">There is none of that id.</exception>
    public MandateParagraph Require(string id) => Find(id) ?? throw new BadInputException("PARAGRAPH", $"the id of a paragraph, such as {"1540:3(a)"} (pillar review mandate shows all)", $"{id}");

    /// <summary>The paragraphs that replaced this one.</summary>
    public IEnumerable<MandateParagraph> ReplacedBy(MandateParagraph paragraph) => Paragraphs.Where(p => p.Replaces == paragraph.Id);

    /// <summary>The paragraphs a page serves; those of a page above it where it names none of its own.</summary>
    public IReadOnlyList<MandateParagraph> ServedBy(string page) => served
        .Where(s => page == s.Page || page.StartsWith(s.Page + '/', StringComparison.Ordinal)).OrderByDescending(static s => s.Page.Length).FirstOrDefault().Paragraphs ?? [];

    /// <summary>The pages that serve a paragraph.</summary>
    public IEnumerable<string> PagesFor(MandateParagraph paragraph) => served.Where(s => s.Paragraphs.Contains(paragraph)).Select(static s => s.Page);

    /// <summary>One side of a comparison: the paragraphs of a resolution (<c>1977</c>, <c>S/RES/1977 (2011)</c>), or those in force on a day.</summary>
    /// <exception cref="BadInputException">It names neither.</exception>
    public MandateSide Side(string word)
    {
        var trimmed = word.Trim();
        if (DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(trimmed, [.. Paragraphs.Where(p => p.InForce(day))]);
        }

        var text = Texts.FirstOrDefault(t => trimmed == t.Code || trimmed.Equals(t.Symbol, StringComparison.OrdinalIgnoreCase))
            ?? throw new BadInputException("TEXT", $"the number of a resolution ({string.Join(", ", Texts.Select(static t => t.Code))}) or YYYY-MM-DD", $"{word}");
        return new(text.Symbol, [.. Paragraphs.Where(p => p.Text == text)]);
    }

    /// <summary>Two sides by subject, in the order of the line.</summary>
    public static IReadOnlyList<MandateRow> Compare(MandateSide left, MandateSide right) =>
    [
        .. left.Paragraphs.Concat(right.Paragraphs).Select(static p => p.Subject).Distinct(StringComparer.Ordinal)
            .Select(subject => new MandateRow(subject, [.. left.Paragraphs.Where(p => p.Subject == subject)], [.. right.Paragraphs.Where(p => p.Subject == subject)])),
    ];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One side of a comparison.</summary>
/// <param name="Title">The symbol or the day.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed record MandateSide(string Title, IReadOnlyList<MandateParagraph> Paragraphs);

/// <summary>One subject on both sides.</summary>
public sealed record MandateRow(string Subject, IReadOnlyList<MandateParagraph> Left, IReadOnlyList<MandateParagraph> Right)
{
    /// <summary><c>same</c>, <c>changed</c>, <c>gone</c> (left only) or <c>new</c> (right only).</summary>
    public string Difference => Left.Count == 0 ? "new" : Right.Count == 0 ? "gone" : Left.SequenceEqual(Right) ? "same" : "changed";
}
