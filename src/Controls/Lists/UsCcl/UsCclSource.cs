using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.UsCcl;

/// <summary>The Commerce Control List of the United States: Supplement No. 1 to Part 774 as the eCFR publishes it in XML.</summary>
internal sealed class UsCclSource : IControlSource
{
    public const string Id = "us-ccl";
    private const string Format = "ecfr-xml";
    private const string Supplement = "Supplement No. 1 to Part 774";

    public string What => "eCFR XML (US Commerce Control List)";

    public bool Reads(string head) => head.Contains("<DIV9", StringComparison.Ordinal) && head.Contains(Supplement, StringComparison.Ordinal);

    public ControlList Read(InputStream input, DateOnly? asOf)
    {
        var oddities = new List<Oddity>();
        var entries = new List<ControlEntry>();
        EntryDraft? draft = null;
        foreach (var block in BlockReader.Read(input))
        {
            if (EntryHeading.Of(block) is { } heading)
            {
                Finish(draft, entries);
                draft = heading.Code.Length == 0 ? null : new EntryDraft(heading.Code, heading.Text, oddities);
            }
            else if (block.Kind == BlockKind.Heading && !EntryDraft.IsPart(block))
            {
                Finish(draft, entries);
                draft = null;
            }
            else
            {
                draft?.Take(block);
            }
        }

        Finish(draft, entries);
        Check(entries, input.Place);
        var edition = new ControlEdition(
            Id, "Commerce Control List (15 CFR Part 774, Supplement No. 1)", "15 CFR Part 774, Supplement No. 1", asOf, input.Sha256(), Format, "US Government text, public domain");
        return new ControlList(edition, entries, oddities);
    }

    private static void Finish(EntryDraft? draft, List<ControlEntry> entries)
    {
        if (draft is not null)
        {
            entries.Add(draft.Entry());
        }
    }

    private static void Check(List<ControlEntry> entries, string place)
    {
        if (entries.Count == 0)
        {
            throw new BadInputException(place, "entries headed by a code such as 1C210", "none");
        }

        if (entries.GroupBy(static entry => entry.Code).FirstOrDefault(static group => group.Count() > 1) is { } twice)
        {
            throw new BadInputException(place, "each entry once", $"{twice.Key} {twice.Count()} times");
        }
    }
}
