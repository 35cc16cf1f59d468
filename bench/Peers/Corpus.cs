using Pillar.Bench.Trials;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Bench.Peers;

/// <summary>
/// All names of all lists in plain Latin letters, each text once. One-word weak names are left out: with the engine, too, they raise no
/// alert.
/// </summary>
internal sealed class Corpus
{
    private readonly List<string> names = [];
    private readonly List<List<Owner>> owners = [];
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);

    public Corpus(IReadOnlyList<ListSnapshot> lists)
    {
        foreach (var list in lists)
        {
            foreach (var entry in list.Entries())
            {
                foreach (var name in entry.Names.Select(static n => n.Value))
                {
                    Add(name, new Owner(list.Edition.Id, entry.Reference, name.Script == Script.Latin));
                }
            }
        }
    }

    public IReadOnlyList<string> Names => names;

    /// <summary>True when the text at a row is a name of the entry; with <paramref name="latinOnly"/>, one that is printed in Latin letters.</summary>
    public bool Belongs(int row, string list, string reference, bool latinOnly)
    {
        foreach (var owner in owners[row])
        {
            if (owner.Reference == reference && owner.List == list && (owner.Latin || !latinOnly))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(PartyName name, Owner owner)
    {
        var words = Romanised.Words(name.Text);
        if (words.Length == 0 || (words.Length == 1 && name.Strength == NameStrength.Weak))
        {
            return;
        }

        var text = string.Join(' ', words);
        if (!rows.TryGetValue(text, out var row))
        {
            rows.Add(text, row = names.Count);
            names.Add(text);
            owners.Add([]);
        }

        owners[row].Add(owner);
    }

    private readonly record struct Owner(string List, string Reference, bool Latin);
}
