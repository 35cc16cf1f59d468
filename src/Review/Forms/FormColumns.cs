namespace Pillar.Review.Forms;

/// <summary>The columns of a form.</summary>
internal static class FormColumns
{
    /// <summary>In the order they are written.</summary>
    public static readonly string[] All =
        ["state", "template", "field", "paragraph", "domain", "what", "mark", "as_of", "citation", "article", "source", "language", "dated", "remark", "seen"];

    public static readonly string[] Required = ["state", "field", "mark", "as_of"];

    /// <summary>A row that has one of these says something.</summary>
    public static readonly string[] Evidence = ["citation", "article", "source", "language", "dated", "remark"];

    public static readonly string[] Texts = ["citation", "article", "source", "language", "remark"];

    /// <summary>A text that a spreadsheet would calculate, with an apostrophe before it.</summary>
    public static string Guarded(string text) => IsFormula(text) ? "'" + text : text;

    /// <summary>The text without that apostrophe.</summary>
    public static string Unguarded(string text) => text.StartsWith('\'') && IsFormula(text[1..]) ? text[1..] : text;

    private static bool IsFormula(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal);
}
