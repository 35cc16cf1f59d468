using Pillar.States.Data;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>Makes <c>organisations.csv</c>: the regional organisations through which outreach goes, with those the source calls members.</summary>
internal static class OrganisationsSheet
{
    private static readonly string[] Regional =
    [
        "AU", "ECOWAS", "SADC", "EAC", "IGAD", "LAS", "GCC", "OIC", "ASEAN", "SAARC", "PIF", "CIS", "OSCE", "EU", "OAS", "CARICOM", "SICA", "OECS", "MERCOSUR",
    ];

    public static string Make()
    {
        var alpha2 = CountryCodes.Alpha2By("ISO3166-1-Alpha-3");
        var members = CountryCodes.Table("regime", "memberships", "organisation-memberships-2020-01.csv")
            .Where(row => row["status"] == "member" && Regional.Contains(row["org_id"]))
            .ToLookup(row => row["org_id"], row => alpha2[row["iso3"]]);
        var sheet = new Sheet(
            "Members of regional organisations",
            "CIA World Factbook, January 2020 (extract dieghernan/Country-Codes-and-International-Organizations)",
            "2020-01-30",
            "facts; the Factbook is in the public domain, the extract under MIT")
            .Note("One snapshot: no day on which a membership began or ended. Observers, partners, candidates, associates and suspended members are left out.")
            .Note("As the source prints them: it counts Western Sahara in the African Union and not Morocco. Check against the organisation's own list.")
            .Head(OrganisationTable.Header);
        foreach (var organisation in Regional)
        {
            sheet.Row(organisation, string.Join(' ', members[organisation].Order(StringComparer.Ordinal)));
        }

        return sheet.ToString();
    }
}
