using System.Text;
using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Lists.UnConsolidated;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Agreement;

/// <summary>What of an entry can link it to one of another list.</summary>
/// <param name="References">Permanent references of the United Nations that the entry has or says it has.</param>
/// <param name="Quoted">Such references that stand in its text and may be another party's.</param>
/// <param name="Names">Its strong names in Latin letters, the words in alphabetical order, with the name as printed.</param>
internal sealed record PartyFacts(
    ListEdition Edition, ListEntry Entry, IReadOnlySet<string> References, IReadOnlySet<string> Quoted, IReadOnlyDictionary<string, string> Names)
{
    public ListedParty Party => new(Edition.Id, Entry.Reference, Entry.Names[0].Value.Text, Entry.ListedOn);

    public bool IsOfTheUn => IsUn(Edition);

    /// <summary>The countries it is tied to, as ISO 3166-1 alpha-2.</summary>
    public IEnumerable<string> Countries => Entry.Countries.Select(static c => c.Value.Country).Where(static c => c.Length == 2).Distinct();

    public static IEnumerable<PartyFacts> Of(ListSnapshot list) => list.Entries().Select(entry => Of(list.Edition, entry));

    private static PartyFacts Of(ListEdition edition, ListEntry entry)
    {
        var references = new HashSet<string>(StringComparer.Ordinal);
        var quoted = new HashSet<string>(StringComparer.Ordinal);
        if (IsUn(edition))
        {
            references.Add(entry.Reference);
        }
        else
        {
            foreach (var remark in entry.Remarks.Select(static r => r.Value))
            {
                references.UnionWith(UnReferences.Stated(remark));
                quoted.UnionWith(UnReferences.In(remark));
            }
        }

        quoted.ExceptWith(references);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in entry.Names.Select(static n => n.Value).Where(static n => n.Strength == NameStrength.Strong))
        {
            if (Words(name.Text) is { Length: > 0 } words)
            {
                names.TryAdd(words, name.Text);
            }
        }

        return new PartyFacts(edition, entry, references, quoted, names);
    }

    private static bool IsUn(ListEdition edition) => edition.Format is UnConsolidatedSource.FormatName or BaselineFile.Format;

    /// <summary>The words of a name in lower-case Latin letters and alphabetical order; empty for a name of one word, which many bear.</summary>
    public static string Words(string name)
    {
        var latin = new StringBuilder(name.Length);
        Span<char> letters = stackalloc char[32];
        foreach (var rune in name.EnumerateRunes())
        {
            var written = Letters.Append(rune, letters);
            latin.Append(written > 0 || rune.Value is '\'' or '’' or '.' ? letters[..written] : " ");
        }

        var words = latin.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(words, StringComparer.Ordinal);
        return words.Length > 1 ? string.Join(' ', words) : "";
    }
}

/// <summary>Permanent references of the United Nations in the text of other lists: <c>KPi.001</c>, <c>QDe.118</c>.</summary>
internal static partial class UnReferences
{
    /// <summary>Those that the text says are the party's own: <c>UN Ref IRi.018</c>, <c>(UN Ref):QDi.263</c>, <c>UN reference: XXi.001</c>.</summary>
    public static IEnumerable<string> Stated(string text) => Own().Matches(text).Select(static m => m.Groups[1].Value);

    public static IEnumerable<string> In(string text) => Any().Matches(text).Select(static m => m.Value);

    [GeneratedRegex(@"\bUN(?:SC)?\s+(?:permanent\s+)?ref(?:erence)?(?:\s+(?:no|number)\.?)?\W{0,4}([A-Z]{2}[ie]\.\d{3})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b[A-Z]{2}[ie]\.\d{3}(?!\d)")]
    private static partial Regex Any();
}
