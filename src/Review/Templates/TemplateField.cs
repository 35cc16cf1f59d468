using System.Globalization;
using Pillar.Review.Resources;

namespace Pillar.Review.Templates;

/// <summary>One field of a matrix: one place for one mark.</summary>
/// <param name="Id">Stable inside its template, such as <c>N.2.manufacture.weapon.law</c>.</param>
/// <param name="Paragraph">The operative paragraph it serves, such as <c>3(a)</c>; also its section.</param>
/// <param name="Domain"><c>N</c>, <c>C</c>, <c>B</c>, or empty where the field serves all.</param>
/// <param name="Row">The act or control: a word the program can name, or the label itself in a template from outside.</param>
/// <param name="Object"><c>weapon</c>, <c>means</c> (of delivery), <c>materials</c>, or empty.</param>
/// <param name="Column"><c>law</c>, <c>enforcement</c>, or a label.</param>
public sealed record TemplateField(string Id, string Paragraph, string Domain, string Row, string Object, string Column)
{
    /// <summary>Row, object and column in words, without domain and paragraph.</summary>
    public string In(CultureInfo language) => string.Join(" · ", new[]
    {
        Label("row", Row, language), Label("object", Object, language), Label("column", Column, language),
    }.Where(static part => part.Length > 0));

    /// <summary>The word of a family ("row", "domain", "paragraph") as people read it; a word the program does not know is its own label.</summary>
    public static string Label(string family, string word, CultureInfo language) =>
        ReviewText.Manager.GetString($"{family}-{word}", language) ?? (family == "paragraph" ? word.Replace(",", ", ", StringComparison.Ordinal) : word);
}
