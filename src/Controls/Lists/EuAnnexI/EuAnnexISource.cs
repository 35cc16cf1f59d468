using System.Text.RegularExpressions;
using Pillar.Controls.Lists.Printed;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.EuAnnexI;

/// <summary>Annex I of Regulation (EU) 2021/821 as text that keeps the layout of the print, or as PDF that such text was made of.</summary>
internal sealed partial class EuAnnexISource : IControlSource
{
    public const string Id = "eu-annex-i";
    private const string Format = "layout-text";

    public string What => "layout text or PDF (EU Annex I)";

    public bool Reads(string head) => Title().IsMatch(head);

    public ControlList Read(InputStream input, DateOnly? asOf) => Read(LayoutText.Read(input), input, asOf, Format);

    /// <summary>The list of the lines of a print, however they were read.</summary>
    public static ControlList Read(IEnumerable<PrintedLine> lines, InputStream input, DateOnly? asOf, string format)
    {
        var oddities = new List<Oddity>();
        var reading = new AnnexReading(oddities, input.Place);
        foreach (var line in lines)
        {
            reading.Take(line);
        }

        var edition = new ControlEdition(
            Id, "Regulation (EU) 2021/821, Annex I", "Regulation (EU) 2021/821, Annex I, in the Official Journal", asOf, input.Sha256(), format, "EU text, reuse with attribution (Decision 2011/833/EU)");
        return new ControlList(edition, reading.Entries(), oddities) { Definitions = reading.Definitions() };
    }

    [GeneratedRegex(@"LIST OF DUAL-USE ITEMS|Regulation \(E[UC]\) (?:No )?2021/821|flerbruksvarer", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
