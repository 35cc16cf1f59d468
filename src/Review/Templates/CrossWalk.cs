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
}
