using Pillar.Review.Data;

namespace Pillar.Review.Templates;

/// <summary>
/// The default template, made from the rows in <c>data/review/optext.csv</c>: every act and control that paragraphs 2 and 3 name, for each of its
/// objects, for law and for enforcement, and for nuclear, chemical and biological weapons.
/// </summary>
public static class OperativeText
{
    public const string Code = "optext";

    private static readonly string[] DomainWords = ["N", "C", "B"];
    private static readonly string[] ColumnWords = ["law", "enforcement"];

    private static readonly Lazy<Template> Made = new(Make);

    /// <summary>The day of the resolution: no State was asked for anything before.</summary>
    public static DateOnly Adopted { get; } = new(2004, 4, 28);

    public static Template Template => Made.Value;

    private static Template Make()
    {
        var rows = BundledTable.Read("optext.csv").ToList();
        return new Template(Code, Adopted, [.. DomainWords.SelectMany(domain => rows.SelectMany(row => Fields(domain, row)))]);
    }

    private static IEnumerable<TemplateField> Fields(string domain, string[] row) =>
        from target in row[2].Split(' ')
        from column in ColumnWords
        select new TemplateField($"{domain}.{row[0]}.{row[1]}.{target}.{column}", row[0], domain, row[1], target, column);
}
