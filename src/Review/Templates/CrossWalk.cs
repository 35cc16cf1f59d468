using System.Globalization;

namespace Pillar.Review.Templates;

/// <summary>Which field of one template asks what a field of another asked. Only such fields can be compared over time.</summary>
/// <param name="Then">The earlier template.</param>
/// <param name="Now">The later one.</param>
/// <param name="Pairs">Places in the two templates; each place of either at most once.</param>
public sealed record CrossWalk(Template Then, Template Now, IReadOnlyList<(int Then, int Now)> Pairs)
{
    /// <summary>Fields with the same id ask the same.</summary>
    public static CrossWalk ById(Template then, Template now) => new(
        then, now, [.. now.Fields.Select((field, place) => (then.Place(field.Id), place)).Where(static pair => pair.Item1 >= 0)]);

    /// <summary>
    /// Fields that may ask the same, for a person to compare: the same id; or, in a paragraph that both name, the same domain and column and the same first
    /// words of the row. Of several rows that fit, the first one in the template's order that no other field has.
    /// </summary>
    public static CrossWalk Proposed(Template then, Template now)
    {
        var pairs = ById(then, now).Pairs.ToList();
        HashSet<int> taken = [.. pairs.Select(static pair => pair.Now)];
        foreach (var place in Enumerable.Range(0, then.Fields.Count).Except(pairs.Select(static pair => pair.Then)).ToList())
        {
            var like = Enumerable.Range(0, now.Fields.Count).Where(other => !taken.Contains(other) && Alike(then.Fields[place], now.Fields[other])).DefaultIfEmpty(-1).First();
            if (like >= 0 && taken.Add(like))
            {
                pairs.Add((place, like));
            }
        }

        return new(then, now, pairs);
    }

    private static bool Alike(TemplateField one, TemplateField other) =>
        one.Domain == other.Domain && one.Column == other.Column && Paragraphs(one).Overlaps(Paragraphs(other)) && (StartsLike(Words(one), Words(other)) || StartsLike(Words(other), Words(one)));

    private static bool StartsLike(string[] some, string[] first) => first.Length > 0 && some.Take(first.Length).SequenceEqual(first, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(TemplateField field) => TemplateField.Label("row", field.Row, CultureInfo.GetCultureInfo("en"))
        .Split([' ', '/', ',', '-', ':'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary><c>3(a),(b)</c> names 3(a) and 3(b).</summary>
    private static HashSet<string> Paragraphs(TemplateField field)
    {
        var (number, named) = ("", new HashSet<string>(StringComparer.Ordinal));
        foreach (var part in field.Paragraph.Split(','))
        {
            number = part.StartsWith('(') ? number : part.Split('(')[0];
            named.Add(part.StartsWith('(') ? number + part : part);
        }

        return named;
    }
}
