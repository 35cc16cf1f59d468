using Pillar.Review.Records;
using Pillar.Review.Templates;

namespace Pillar.Review.Exchange;

/// <summary>What both sides have done to one field since the file was sent.</summary>
/// <param name="Field">Id in the template.</param>
/// <param name="Base">As it was sent; null where nothing was marked.</param>
/// <param name="Ours">As it stands here.</param>
/// <param name="Theirs">As it came back.</param>
public sealed record MergeCell(string Field, FieldMark? Base, FieldMark? Ours, FieldMark? Theirs);

/// <summary>Three sets of marks side by side: what only they changed is taken, what both changed in different ways a person must decide.</summary>
/// <param name="Taken">Changed by them alone.</param>
/// <param name="Kept">Changed by us alone.</param>
/// <param name="Conflicts">Changed by both, differently.</param>
public sealed record Merge(IReadOnlyList<MergeCell> Taken, IReadOnlyList<MergeCell> Kept, IReadOnlyList<MergeCell> Conflicts)
{
    internal static Merge Of(Template template, IReadOnlyList<FieldMark> sent, IReadOnlyList<FieldMark> ours, IReadOnlyList<FieldMark> theirs)
    {
        var (was, mine, yours) = (By(sent), By(ours), By(theirs));
        List<MergeCell> cells = [.. template.Fields.Select(field =>
            new MergeCell(field.Id, was.GetValueOrDefault(field.Id), mine.GetValueOrDefault(field.Id), yours.GetValueOrDefault(field.Id)))];
        return new(
            [.. cells.Where(static c => c.Ours == c.Base && c.Theirs != c.Base)],
            [.. cells.Where(static c => c.Theirs == c.Base && c.Ours != c.Base)],
            [.. cells.Where(static c => c.Ours != c.Base && c.Theirs != c.Base && c.Ours != c.Theirs)]);
    }

    private static Dictionary<string, FieldMark> By(IReadOnlyList<FieldMark> marks) => marks.ToDictionary(static mark => mark.Field, StringComparer.Ordinal);
}
