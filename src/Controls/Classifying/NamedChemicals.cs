using System.Text.RegularExpressions;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Resources;
using Pillar.Vocabulary;

namespace Pillar.Controls.Classifying;

/// <summary>
/// The CAS numbers of a list: what each entry and item names. A mention is no control where it stands behind "other than" or in an item that only points to
/// another list; notes are no names.
/// </summary>
internal sealed partial class NamedChemicals
{
    private readonly ILookup<string, (int Entry, string Id)> named;
    private readonly ILookup<string, (string Id, string Text)> elsewhere;
    private readonly IReadOnlyList<(int Entry, string Code)> mixtures;
    private readonly IReadOnlyList<string> families;
    private readonly string list;

    public NamedChemicals(ControlList list)
    {
        this.list = list.Edition.Id;
        var texts = list.Entries.SelectMany(static (entry, i) => entry.AllItems().Select(item => (Entry: i, item.Id, item.Text))
            .Concat(entry.Intro.Append(entry.Heading).Select(text => (Entry: i, Id: entry.Code, Text: text)))).ToList();
        named = texts.Where(static at => !EntryCompiler.PointsElsewhere(at.Text)).SelectMany(static at => Cas.In(Excepted().Replace(at.Text, "")).Select(cas => (cas, at.Entry, at.Id)))
            .ToLookup(static at => at.cas, static at => (at.Entry, at.Id), StringComparer.Ordinal);
        elsewhere = texts.Where(static at => EntryCompiler.PointsElsewhere(at.Text)).SelectMany(static at => Cas.In(at.Text).Select(cas => (cas, at.Id, at.Text)))
            .ToLookup(static at => at.cas, static at => (at.Id, at.Text), StringComparer.Ordinal);
        mixtures = [.. texts.SelectMany(static at => ChemicalReferences.In(at.Text).Select(code => (at.Entry, code))).Distinct()];
        families = [.. texts.Where(static at => ChemicalReferences.NamesFamily(at.Text)).Select(static at => at.Id)];
    }

    /// <summary>Whether an entry or item, or one below it, names a chemical.</summary>
    public bool Names(string code, string cas) =>
        named[cas].Any(at => at.Id.Equals(code, StringComparison.OrdinalIgnoreCase) || at.Id.StartsWith(code + ".", StringComparison.OrdinalIgnoreCase));

    /// <summary>Places of the entries that name a chemical of the item; of a mixture also those on mixtures with such chemicals.</summary>
    public IEnumerable<int> Naming(ItemFacts facts)
    {
        var own = facts.Cas.SelectMany(cas => named[cas]).Select(static at => at.Entry);
        var containing = facts.IsMixture ? mixtures.Where(at => facts.Cas.Any(cas => Names(at.Code, cas))).Select(static at => at.Entry) : [];
        return own.Concat(containing).Distinct();
    }

    /// <summary>What is to be said of chemicals that no entry names: where the list points elsewhere, and which families have no number.</summary>
    public IEnumerable<Statement> Hints(ItemFacts facts)
    {
        foreach (var (id, text) in facts.Cas.SelectMany(cas => elsewhere[cas]))
        {
            yield return ControlsText.Say("hint-points-elsewhere", list, id, text.TrimEnd(';', '.'));
        }

        foreach (var cas in families.Count == 0 ? [] : facts.Cas.Where(cas => !named.Contains(cas) && !elsewhere.Contains(cas)))
        {
            yield return ControlsText.Say("hint-families", list, cas, string.Join(", ", families));
        }
    }

    /// <summary>An exception, up to the end of its clause.</summary>
    [GeneratedRegex(@"\b(?:other than|except(?:ing)?|excluding)\b[^;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Excepted();
}
