namespace Pillar.States.Data;

/// <summary>Regional organisations and their members on the day of the source; observers, partners and the like are left out.</summary>
internal static class OrganisationTable
{
    public const string File = "organisations.csv";
    public const string Header = "organisation,members";

    public static IEnumerable<(string Code, string[] Members)> Load()
    {
        using var text = FactSheet.Open(File);
        return [.. Csv.Rows(text, File).Skip(1).Select(static row => (row.Cells[0], row.Cells[1].Split(' ')))];
    }
}
