using System.Globalization;
using System.Xml.Linq;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.Canada;

/// <summary>
/// A schedule of a Canadian regulation as Justice Laws publishes it in XML: the lists of the Nuclear Suppliers Group (SOR/2000-210, in English and in
/// French) and the Export Control List (SOR/89-202).
/// </summary>
internal sealed class CanadianSource : IControlSource
{
    private const string Format = "justice-laws-xml";
    private const int MostDepth = 64;

    private static readonly Law[] Laws =
    [
        new("SOR/2000-210", "ca-nsg", "Nuclear Non-proliferation Import and Export Control Regulations, Schedule", [RegimeMark.Nsg]),
        new("DORS/2000-210", "ca-nsg-fr", "Règlement sur le contrôle de l’importation et de l’exportation aux fins de la non-prolifération nucléaire, annexe", [RegimeMark.Nsg]),
        new("SOR/89-202", "ca-ecl", "Export Control List, Schedule", []),
    ];

    public string What => "Justice Laws XML (SOR/2000-210, SOR/89-202)";

    public bool Reads(string head) => head.Contains("<Regulation", StringComparison.Ordinal) && head.Contains("justice.gc.ca/lims", StringComparison.Ordinal);

    public ControlList Read(InputStream input, DateOnly? asOf)
    {
        var root = Root(input);
        var number = root.Descendants("InstrumentNumber").FirstOrDefault()?.Value.Trim() ?? "none";
        var law = Array.Find(Laws, one => one.Number == number)
            ?? throw new BadInputException(input.Place, $"one of {string.Join(", ", Laws.Select(static one => one.Number))}", number);
        var oddities = new List<Oddity>();
        var schedule = root.Elements("Schedule").FirstOrDefault() ?? throw new BadInputException(input.Place, "a Schedule", "none");
        var entries = new ScheduleReader(oddities, law.IsFrench, input.Place).Read(schedule);
        if (entries.Count == 0)
        {
            throw new BadInputException(input.Place, "items labelled by a code such as B.2.1.1", "none");
        }

        var edition = new ControlEdition(law.Id, law.Title, $"{law.Number}, {law.Title}", asOf ?? Amended(root), input.Sha256(), Format, "Federal law of Canada, reproduction permitted (SI/97-5); not an official version")
        {
            InForceFrom = InForce(schedule),
        };
        return new ControlList(edition, [.. entries.Select(entry => entry with { Marks = law.Marks })], oddities);
    }

    private static XElement Root(InputStream input)
    {
        using var reader = InputXml.Reader(input, MostDepth, running: true);
        return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
    }

    /// <summary>The day of its last amendment in force.</summary>
    private static DateOnly? Amended(XElement root) => Day(root.Attributes().FirstOrDefault(static a => a.Name.LocalName == "lastAmendedDate"));

    /// <summary>The day on which the newest of its provisions came into force; before it the schedule read otherwise.</summary>
    private static DateOnly? InForce(XElement schedule) => schedule.DescendantsAndSelf().Attributes().Where(static a => a.Name.LocalName == "inforce-start-date").Select(Day).Max();

    private static DateOnly? Day(XAttribute? day) =>
        DateOnly.TryParseExact(day?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;

    private sealed record Law(string Number, string Id, string Title, IReadOnlyList<RegimeMark> Marks)
    {
        public bool IsFrench => Number.StartsWith("DORS", StringComparison.Ordinal);
    }
}
