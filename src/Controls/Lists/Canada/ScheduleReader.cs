using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Pillar.Controls.Lists.Printed;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.Canada;

/// <summary>
/// Makes entries of a schedule. A provision with a code is an entry, also where it stands inside another, which then heads a group; one with a label such as
/// (a) is an item of the entry it stands in; the word NOTE heads a note.
/// </summary>
/// <param name="oddities">Where what is odd is told.</param>
/// <param name="isFrench">Numbers are printed with a decimal comma, and no rules are made of the words.</param>
/// <param name="place">What messages call the file.</param>
internal sealed partial class ScheduleReader(List<Oddity> oddities, bool isFrench, string place)
{
    private readonly List<ControlEntry> entries = [];
    private string group = "";

    public IReadOnlyList<ControlEntry> Read(XElement schedule)
    {
        foreach (var element in schedule.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "Heading":
                    Heading(element);
                    break;
                case "Provision" when CodeOf(element) is { } code:
                    Entry(code, element);
                    break;
                case "Provision" when group.Length > 0:
                    ByReference(element);
                    break;
                case "ScheduleFormHeading" or "Provision" or "HistoricalNote" or "Repealed":
                    break;
                default:
                    throw new BadInputException($"{place} line {Line(element)}", "a Heading or a Provision", element.Name.LocalName);
            }
        }

        if (entries.GroupBy(static entry => entry.Code).FirstOrDefault(static same => same.Count() > 1) is { } twice)
        {
            throw new BadInputException(place, "each entry once", $"{twice.Key} {twice.Count()} times");
        }

        return entries;
    }

    /// <summary>"A.1. Controlled Nuclear Substances" heads a group and has a code; "GROUP 1" is cited by its number.</summary>
    private void Heading(XElement heading)
    {
        var title = Words(heading.Element("TitleText"));
        if (Coded().Match(title) is { Success: true } coded)
        {
            entries.Add(Words(coded.Groups["code"].Value, coded.Groups["text"].Value, []));
        }

        group = heading.Element("Label") is { } label && Group().Match(Words(label)) is { Success: true } found ? found.Groups["number"].Value : "";
    }

    /// <summary>A group of the Export Control List whose goods stand in the Guide: where it has no items of its own, there is nothing to compile.</summary>
    private void ByReference(XElement provision)
    {
        var tree = new ItemTree($"GROUP-{group}", oddities);
        Inside(provision, "", tree, []);
        entries.Add(Words($"GROUP-{group}", Words(provision.Element("Text")), tree.Items()));
        group = "";
    }

    private static ControlEntry Words(string code, string heading, IReadOnlyList<ControlItem> items) =>
        new(code, heading, [], items, [], "", "", EntryLicensing.None) { WordsOnly = items.Count == 0 };

    private void Entry(string code, XElement provision)
    {
        var place = entries.Count;
        var tree = new ItemTree(code, oddities);
        var intro = new List<string>();
        Inside(provision, "", tree, intro);
        var (items, heads) = (tree.Items(), entries.Count > place);
        entries.Insert(place, new ControlEntry(code, Words(provision.Element("Text")), intro, items, tree.EntryNotes(), "", "", EntryLicensing.None)
        {
            WordsOnly = isFrench || (heads && items.Count == 0),

            // Part A prints a caption above the words of the law; in Part B the heading is the law.
            Titled = intro.Count > 0 && code.StartsWith("A.", StringComparison.Ordinal),
        });
    }

    private void Inside(XElement provision, string above, ItemTree tree, List<string> intro)
    {
        foreach (var part in provision.Elements("Provision"))
        {
            var label = part.Element("Label") is { } printed ? Words(printed).Trim('(', ')', '.', ' ') : "";
            var text = Words(part.Element("Text"));
            if (CodeOf(part) is { } code)
            {
                Entry(code, part);
            }
            else if (NoteLabel().IsMatch(text))
            {
                tree.Add(Note(text, part), above.Length == 0 ? tree.Code : $"{tree.Code}.{above}");
            }
            else if (label.Length > 0)
            {
                var path = above.Length == 0 ? label : $"{above}.{label}";
                tree.Add(path, text, Line(part));
                Inside(part, path, tree, intro);
            }
            else
            {
                Unlabelled(text, tree, intro);
                Inside(part, above, tree, intro);
            }
        }
    }

    private static void Unlabelled(string text, ItemTree tree, List<string> intro)
    {
        if (text.Length > 0 && tree.Started)
        {
            tree.Continue(text);
        }
        else if (text.Length > 0)
        {
            intro.Add(text);
        }
    }

    private ControlNote Note(string label, XElement part)
    {
        var paragraphs = Paragraphs(part, "").ToList();
        return new ControlNote(NoteKinds.Of(label, string.Join(' ', paragraphs)), label.Trim(' ', ':'), paragraphs);
    }

    private IEnumerable<string> Paragraphs(XElement note, string above)
    {
        foreach (var part in note.Elements("Provision"))
        {
            var label = part.Element("Label") is { } printed ? Words(printed).Trim('(', ')', '.', ' ') : "";
            var path = label.Length == 0 ? above : above.Length == 0 ? label : $"{above}.{label}";
            var text = Words(part.Element("Text"));
            if (text.Length > 0)
            {
                yield return label.Length == 0 ? text : $"{path}. {text}";
            }

            foreach (var below in Paragraphs(part, path))
            {
                yield return below;
            }
        }
    }

    private string? CodeOf(XElement provision) =>
        provision.Element("Label") is { } label && Code().Match(Words(label)) is { Success: true } code ? code.Groups["code"].Value : null;

    /// <summary>The words of an element on one line, exponents as <c>^6</c>; what it says of its own history is left out.</summary>
    private string Words(XElement? element)
    {
        var text = new StringBuilder();
        if (element is not null)
        {
            Append(text, element);
        }

        var line = string.Join(' ', text.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Replace(" ^", "^", StringComparison.Ordinal);
        return isFrench ? PrintedNumbers.Canonical(line) : PrintedNumbers.Grouped(line.Replace("℃", "°C", StringComparison.Ordinal));
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "HistoricalNote" or "FootnoteRef" }:
                    break;
                case XElement inner:
                    text.Append(inner.Name.LocalName switch { "Sup" => "^", "LineBreak" => " ", _ => "" });
                    Append(text, inner);
                    break;
            }
        }
    }

    private static int Line(XElement element) => ((IXmlLineInfo)element).LineNumber;

    [GeneratedRegex(@"^(?<code>[AB](?:\.[0-9]{1,2})+|[0-9]{4}|[0-9]-[0-9]{1,2})\.?\s*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?<code>[AB]\.[0-9])\.\s+(?<text>.+)$")]
    private static partial Regex Coded();

    [GeneratedRegex(@"^(?:GROUP|GROUPE)\s+(?<number>[0-9]{1,2})$")]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?:NOTES?|NOTA|REMARQUES?)\s*:?$")]
    private static partial Regex NoteLabel();
}
