namespace Pillar.Screening.Lists;

/// <summary>What changed between two editions.</summary>
internal sealed record DifferenceJson(
    ComparedJson Before,
    ComparedJson After,
    IReadOnlyList<NamedEntryJson> Added,
    IReadOnlyList<NamedEntryJson> Removed,
    IReadOnlyList<ChangedEntryJson> Changed)
{
    public static DifferenceJson Of(ListDifference difference) => new(
        ComparedJson.Of(difference.Before),
        ComparedJson.Of(difference.After),
        [.. difference.Added.Select(NamedEntryJson.Of)],
        [.. difference.Removed.Select(NamedEntryJson.Of)],
        [.. difference.Changed.Select(static c => new ChangedEntryJson(c.Entry.Reference, c.Entry.Names[0].Value.Text, c.Fields))]);
}

internal sealed record ComparedJson(string Id, string Edition, DateOnly? AsOf, int Records)
{
    public static ComparedJson Of(ComparedList list) => new(list.Edition.Id, list.Edition.Edition, list.Edition.AsOf, list.Records);
}

internal sealed record NamedEntryJson(string Entry, string Name)
{
    public static NamedEntryJson Of(ListEntry entry) => new(entry.Reference, entry.Names[0].Value.Text);
}

internal sealed record ChangedEntryJson(string Entry, string Name, IReadOnlyList<FieldChange> Fields);
