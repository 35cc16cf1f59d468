using System.Text.RegularExpressions;

namespace Pillar.Review.Templates.Learning;

/// <summary>What the headings and column heads of the published matrices say, in English and French.</summary>
internal static partial class MatrixWords
{
    /// <summary>A longer text is a question or a paragraph, and names no column.</summary>
    private const int LongestHead = 80;

    /// <summary>Names of the columns of marks.</summary>
    public const string Law = "law";
    public const string Enforcement = "enforcement";
    public const string Yes = "yes";

    /// <summary>The paragraphs a heading names, such as <c>2</c>, <c>3(a),(b)</c>; empty for none.</summary>
    public static string Paragraph(string heading) => Paragraphs().Match(heading) is { Success: true } found
        ? Joints().Replace(Gaps().Replace(found.Groups["list"].Value, ""), ",")
        : "";

    /// <summary><c>N</c>, <c>C</c> or <c>B</c> where the text names that one alone; else empty.</summary>
    public static string Domain(string text)
    {
        string[] named = [.. new[] { ("N", Nuclear()), ("C", Chemical()), ("B", Biological()) }.Where(one => one.Item2.IsMatch(text)).Select(static one => one.Item1)];
        return named is [var only] ? only : "";
    }

    /// <summary>What a column head says the column holds; null for nothing that is known.</summary>
    public static ColumnKind? Kind(string head) =>
        head.Length is 0 or > LongestHead ? null
        : Identifiers().IsMatch(head) ? ColumnKind.Id
        : Sources().IsMatch(head) ? ColumnKind.Beside
        : Laws().IsMatch(head) ? ColumnKind.Law
        : Enforcements().IsMatch(head) ? ColumnKind.Enforcement
        : Affirmed().IsMatch(head) ? ColumnKind.Yes
        : DomainAlone(head).Length > 0 ? ColumnKind.Domain
        : null;

    /// <summary>The domain that is all a column head says.</summary>
    public static string DomainAlone(string head) => Alone().IsMatch(head) ? Domain(head) is { Length: > 0 } named ? named : head[..1].ToUpperInvariant() : "";

    /// <summary>Number and label of a row; the number is empty where the row has none.</summary>
    public static (string Number, string Label) Numbered(string text) => Number().Match(text) is { Success: true } found
        ? (found.Groups["number"].Value, found.Groups["label"].Value.Trim())
        : ("", text);

    [GeneratedRegex(@"(?:\bOPs?|\boperative\s+paragraphs?|\bparagraphs?|\bparagraphes?)\s*\.?\s*(?<list>\d{1,2}\b(?:\s*\([a-d]\))*(?:\s*(?:,|/|&|and|et)?\s*(?:related\s+matters\s+(?:from|in)\s+)?(?:OPs?\s*)?(?:\d{1,2}\b(?:\s*\([a-d]\))*|\([a-d]\)))*)", RegexOptions.IgnoreCase)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"related\s+matters\s+(?:from|in)|OPs?|\s", RegexOptions.IgnoreCase)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"(?:,|/|&|and|et)+", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();

    [GeneratedRegex(@"\bnuclear\b|\bnucl[ée]aires?\b|\bNW\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nuclear();

    [GeneratedRegex(@"\bchemical\b|\bchimiques?\b|\bCW\b", RegexOptions.IgnoreCase)]
    private static partial Regex Chemical();

    [GeneratedRegex(@"\bbiological\b|\bbiologiques?\b|\bBW\b", RegexOptions.IgnoreCase)]
    private static partial Regex Biological();

    [GeneratedRegex(@"^(?:N|C|B|NW|CW|BW|nuclear|chemical|biological|nucl[ée]aires?|chimiques?|biologiques?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?:field|fields|field id|champ|champs)$", RegexOptions.IgnoreCase)]
    private static partial Regex Identifiers();

    [GeneratedRegex(@"\bsource|\bif yes\b|\bsi oui\b|information|\bdocument|remark|remarque|observation|\bcomment|as of|au\b.*\bdate", RegexOptions.IgnoreCase)]
    private static partial Regex Sources();

    [GeneratedRegex(@"legal framework|cadre (?:juridique|l[ée]gislatif)|^(?:legal|law|legislation|loi|l[ée]gislation)$", RegexOptions.IgnoreCase)]
    private static partial Regex Laws();

    [GeneratedRegex(@"enforcement|penalt|ex[ée]cution|sanction|r[ée]pression", RegexOptions.IgnoreCase)]
    private static partial Regex Enforcements();

    [GeneratedRegex(@"^(?:yes|oui|mark|marque|yes ?/ ?no|x ?[/,] ?\?|x ?, ?\? ?(?:or|ou) ?NA)$", RegexOptions.IgnoreCase)]
    private static partial Regex Affirmed();

    [GeneratedRegex(@"^(?<number>\d{1,3})\s*(?:[.)]\s*(?<label>.*)|(?<label>))$", RegexOptions.Singleline)]
    private static partial Regex Number();
}

/// <summary>What a column of a published matrix holds.</summary>
internal enum ColumnKind : byte
{
    /// <summary>Marks for the national legal framework.</summary>
    Law,

    /// <summary>Marks for enforcement and penalties.</summary>
    Enforcement,

    /// <summary>Marks of a table that has one column of them.</summary>
    Yes,

    /// <summary>Marks for one domain.</summary>
    Domain,

    /// <summary>Sources, remarks: what stands beside a mark.</summary>
    Beside,

    /// <summary>The ids of the row's fields.</summary>
    Id,
}
