using Pillar.Vocabulary;

namespace Pillar.Review.Templates;

/// <summary>A matrix template as data: its fields in their order. Nothing in the program assumes how many there are.</summary>
public sealed class Template
{
    private readonly Dictionary<string, int> places;

    /// <exception cref="BadInputException">Two fields have the same id, or there is none.</exception>
    public Template(string code, DateOnly from, IReadOnlyList<TemplateField> fields)
    {
        (Code, From, Fields) = (code, from, fields);
        places = new(fields.Count, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!places.TryAdd(field.Id, places.Count))
            {
                throw new BadInputException(code, "each field once", $"{field.Id}");
            }
        }

        if (fields.Count == 0)
        {
            throw new BadInputException(code, "a template with fields", "none");
        }
    }

    /// <summary>Stable, such as <c>optext</c>.</summary>
    public string Code { get; }

    /// <summary>No mark can be older.</summary>
    public DateOnly From { get; }

    public IReadOnlyList<TemplateField> Fields { get; }

    /// <summary>Where a field stands; -1 when the template has none of that id.</summary>
    public int Place(string id) => places.GetValueOrDefault(id, -1);

    /// <summary>Paragraphs in the order of the fields.</summary>
    public IEnumerable<string> Paragraphs => Fields.Select(static f => f.Paragraph).Distinct(StringComparer.Ordinal);

    /// <summary>Domains in the order of the fields.</summary>
    public IEnumerable<string> Domains => Fields.Select(static f => f.Domain).Distinct(StringComparer.Ordinal);
}
