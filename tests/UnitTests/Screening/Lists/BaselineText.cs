using System.Globalization;
using System.Text;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Bundled;
using Pillar.Vocabulary;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>Makes <c>data/screening/un-baseline.csv</c> from the UN's own file: the facts that matching needs and nothing else.</summary>
internal static class BaselineText
{
    /// <summary>Renewed at each release.</summary>
    private const string Expires = "2027-12-31";

    /// <summary>The regimes against non-State actors first, beside the two on weapons programmes; the others follow by name.</summary>
    private static readonly string[] First = ["Yemen", "Al-Qaida", "Taliban", "DPRK", "Iran"];

    public static string Of(ListReading list)
    {
        var text = new StringBuilder();
        foreach (var line in Top(list.Edition))
        {
            text.Append("# ").Append(line).Append('\n');
        }

        text.Append(BaselineFile.Columns).Append('\n');
        foreach (var entry in list.Entries.OrderBy(Rank).ThenBy(Regime, StringComparer.Ordinal).ThenBy(e => e.Reference != "YEe.001").ThenBy(e => e.Reference, StringComparer.Ordinal))
        {
            text.AppendJoin(',', Cells(entry).Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static string[] Top(ListEdition edition) =>
    [
        "title: United Nations Security Council designations (bundled baseline)",
        "source: United Nations Security Council Consolidated List, https://scsanctions.un.org/resources/xml/en/consolidated.xml",
        $"edition: {Day(edition.AsOf)}",
        $"asOf: {Day(edition.AsOf)}",
        "licence: Facts (names, numbers, dates) from a publication of the United Nations for implementation by States",
        $"expires: {Expires}",
        "Not the list itself: no narrative, no documents, no addresses. The list in force stands at the source.",
        "Several values in a cell are parted by |. A name begins with p primary, a alias, w weak alias, f former, o original script.",
    ];

    private static int Rank(ListEntry entry) => Array.IndexOf(First, Regime(entry)) is >= 0 and var place ? place : First.Length;

    private static string Regime(ListEntry entry) => entry.Programmes.FirstOrDefault() ?? "";

    private static string[] Cells(ListEntry entry) =>
    [
        entry.Reference,
        entry.Kind.Word(),
        Regime(entry),
        Day(entry.ListedOn),
        string.Join('|', entry.BirthDates.Select(b => YearOnly(b.Value)).Distinct()),
        string.Join('|', entry.Countries.Where(c => c.Value.Role == CountryRole.Nationality).Select(c => c.Value.Country).Distinct()),
        string.Join('|', entry.Names.Select(n => $"{BaselineFile.Letter(n.Value)}:{n.Value.Text.Replace('|', ' ')}")),
    ];

    private static string YearOnly(PartialDate date)
    {
        var years = date.YearTo == date.Year ? $"{date.Year:0000}" : $"{date.Year:0000}..{date.YearTo:0000}";
        return date.Circa ? "circa " + years : years;
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
