using System.Text.RegularExpressions;
using Pillar.Controls.Lists.Printed;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.EuMilitary;

/// <summary>The Common Military List of the European Union as text that keeps the layout of the print, or as PDF that such text was made of.</summary>
internal sealed partial class EuMilitarySource : IControlSource
{
    public const string Id = "eu-military";

    public string What => "layout text or PDF (EU Common Military List)";

    public bool Reads(string head) => Title().IsMatch(head);

    public ControlList Read(InputStream input, DateOnly? asOf)
    {
        var oddities = new List<Oddity>();
        var reading = new MilitaryReading(oddities, input.Place);
        foreach (var line in LayoutText.Read(input))
        {
            reading.Take(line);
        }

        var edition = new ControlEdition(
            Id, "Common Military List of the European Union", "the Common Military List of the European Union, in the Official Journal", asOf, input.Sha256(), "layout-text",
            "EU text, reuse with attribution (Decision 2011/833/EU)");
        return new ControlList(edition, reading.Entries(), oddities);
    }

    [GeneratedRegex(@"COMMON (?:COMMON )?MILITARY LIST", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
