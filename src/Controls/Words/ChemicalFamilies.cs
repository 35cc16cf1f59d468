namespace Pillar.Controls.Words;

/// <summary>
/// Parts of chemical names and the words by which lists name the family: <c>data/controls/chemical-families.csv</c>. "Diethyl propylphosphonate" shares no
/// word with "a phosphorus atom to which is bonded one propyl group". The words are looked for in the lists; they are never taken for something that was said.
/// </summary>
internal static class ChemicalFamilies
{
    private static readonly Lazy<(string Part, string[] Words)[]> All = new(static () =>
        [.. BundledRows.Of("data/controls/chemical-families.csv").Select(static row => (row[0], WordForms.Of(row[1]).ToArray()))]);

    /// <param name="description">What is said of the item.</param>
    public static IEnumerable<string> Of(string description) =>
        All.Value.Where(row => description.Contains(row.Part, StringComparison.OrdinalIgnoreCase)).SelectMany(static row => row.Words);
}
