namespace Pillar.Screening.Lists.Agreement;

/// <summary>What only one of two entries says of the same party.</summary>
internal static class Differences
{
    public static IReadOnlyList<FieldChange> Between(PartyFacts left, PartyFacts right)
    {
        FieldChange?[] fields =
        [
            Of("names", left.Names.Where(n => !right.Names.ContainsKey(n.Key)).Select(static n => n.Value), right.Names.Where(n => !left.Names.ContainsKey(n.Key)).Select(static n => n.Value)),
            Of("born", OnlyBorn(left.Entry, right.Entry), OnlyBorn(right.Entry, left.Entry)),
            Of("identifiers", OnlyNumbered(left.Entry, right.Entry), OnlyNumbered(right.Entry, left.Entry)),
        ];
        return [.. fields.OfType<FieldChange>()];
    }

    private static FieldChange? Of(string field, IEnumerable<string> left, IEnumerable<string> right)
    {
        var (removed, added) = (left.ToList(), right.ToList());
        return removed.Count + added.Count > 0 ? new FieldChange(field, removed, added) : null;
    }

    private static IEnumerable<string> OnlyBorn(ListEntry one, ListEntry other) =>
        one.BirthDates.Where(d => !other.BirthDates.Any(o => Births.MayBe(d.Value, o.Value))).Select(static d => d.Value.ToString());

    private static IEnumerable<string> OnlyNumbered(ListEntry one, ListEntry other) =>
        one.Identifiers.Where(i => !other.Identifiers.Any(o => o.Value.Normal == i.Value.Normal)).Select(static i => $"{ListWord.Of(i.Value.Kind)} {i.Value.Text} {i.Value.Country}".TrimEnd());
}
