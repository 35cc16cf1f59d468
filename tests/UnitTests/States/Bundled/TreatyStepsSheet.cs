using Pillar.States.Treaties;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>Makes the files of treaty steps from the real table of all sources, one file for each day on which a source was read.</summary>
internal static class TreatyStepsSheet
{
    private static readonly Dictionary<string, (string Source, string Licence, string Note)> Sources = new()
    {
        ["2015-03-14"] = (
            "United Nations Treaty Collection, chapters XVIII and XXVI (extract zmjones/untreaties)", "facts; none stated by the extract",
            "BOMBINGS, FINANCING, ICSANT, CWC and CTBT."),
        ["2018-07-10"] = (
            "UNODA Treaties Database (extract ohnemax/treatyratification 555020d)", "facts; none stated by the extract",
            "The source counts the Democratic People's Republic of Korea among the parties to the NPT. Of several deposits the earliest is given."),
        ["2026-02-03"] = (
            "United Nations Treaty Collection, chapter XXVI (extract mgaldino/treaties-ideal-point 746a24f)", "facts; none stated by the extract",
            "CWC, CTBT, TPNW, ATT and ENMOD."),
    };

    public static string Make(string asOf)
    {
        var (source, licence, note) = Sources[asOf];
        var alpha2 = CountryCodes.Alpha2By("ISO3166-1-Alpha-3");
        var sheet = new Sheet("Treaty steps", source, asOf, licence)
            .Note("whole: yes")
            .Note(note)
            .Note("A row is a step that the source gives; a day that is not given is empty. No source here gives entry into force for a State or a withdrawal.")
            .Head(TreatyFile.Header);
        foreach (var row in CountryCodes.Table("regime", "treaties", "treaty-status.csv").Where(row => row["as_of"] == asOf)
            .OrderBy(row => row["treaty"], StringComparer.Ordinal).ThenBy(row => alpha2[row["iso3"]], StringComparer.Ordinal))
        {
            sheet.Row(row["treaty"], alpha2[row["iso3"]], row["signed"], row["bound"], How(row["action"]), "", "");
        }

        return sheet.ToString();
    }

    /// <summary>"Deposit of instruments of ratification;Signature" to "ratification"; the few with two deposits keep both words.</summary>
    private static string How(string action) => string.Join(
        " and ",
        action.Split(';').Select(one => one.Replace("Deposit of instruments of ", "", StringComparison.Ordinal).ToLowerInvariant()).Where(one => one is not ("signature" or "")));
}
