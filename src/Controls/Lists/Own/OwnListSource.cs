using System.Text.RegularExpressions;
using Pillar.Controls.Lists.Core;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.Own;

/// <summary>
/// A list that a State writes itself, as CSV: what its law controls beyond the lists of the regimes, such as emerging technology. Its first row names the
/// list; each further row is an entry, an item of one, or a note.
/// </summary>
internal sealed partial class OwnListSource : IControlSource
{
    private const string Format = "own-csv";
    private const int MostCharacters = 1 << 20;

    private static readonly string[] Taken = ["us-ccl", "eu-annex-i", "eu-military", "ca-nsg", "ca-nsg-fr", "ca-ecl", CoreList.Id];

    public string What => "CSV of a State's own list (kind,code,title,text)";

    public bool Reads(string head) => Columns().IsMatch(head);

    public ControlList Read(InputStream input, DateOnly? asOf) => Read(input, asOf, bundled: false);

    /// <param name="input">From its start.</param>
    /// <param name="asOf">The day it describes.</param>
    /// <param name="bundled">It comes with the program and may have the id of a list of its own.</param>
    /// <exception cref="BadInputException">The first row that cannot be used.</exception>
    public static ControlList Read(InputStream input, DateOnly? asOf, bool bundled)
    {
        using var table = CsvTable.Open(input, new CsvShape(MostCharacters: MostCharacters));
        var list = List(new CsvRows(table), input, bundled);
        return list with { Edition = list.Edition with { AsOf = asOf, SourceHash = input.Sha256(), Format = Format } };
    }

    /// <summary>The list of the rows of a file; what they do not say of the edition is left open.</summary>
    internal static ControlList List(OwnRows rows, InputStream input, bool bundled)
    {
        if (!rows.Read() || rows.Kind != "list")
        {
            throw rows.Bad("kind", "list in the first row: the id of the list as its code, its name as its title, where the law is read as its text", $"{rows.Kind}");
        }

        if (!ListId().IsMatch(rows.Code) || (!bundled && Taken.Contains(rows.Code)))
        {
            throw rows.Bad("code", "an id of the list in small letters, digits and hyphens that no other list has", $"{rows.Code}");
        }

        var edition = new ControlEdition(rows.Code, rows.Needed("title"), rows.Needed("text"), null, "", "", "as the State that wrote it says");
        var entries = new OwnEntries(rows).Read();
        return entries.Count > 0 ? new ControlList(edition, entries, []) : throw new BadInputException(input.Place, "at least one row of the kind control", "none");
    }

    [GeneratedRegex(@"^\uFEFF?(?=[^\r\n]*\bkind\b)(?=[^\r\n]*\bcode\b)(?=[^\r\n]*\btext\b)[a-z ,;\t""]+\r?\n", RegexOptions.IgnoreCase)]
    private static partial Regex Columns();

    [GeneratedRegex("^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$")]
    private static partial Regex ListId();
}
