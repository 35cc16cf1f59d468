using Pillar.Screening;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Bench.Trials;

/// <summary>Strong Latin names of several words with the errors people make; the same ones at every run, whichever half is asked.</summary>
internal static class Slips
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int MostTries = 20;

    private delegate string Change(string name, Random random);

    private static readonly (string Kind, Change Make)[] OfLetters =
        [("letter replaced", Replace), ("letter dropped", Drop), ("letter inserted", Insert), ("letters swapped", Swap)];

    public static IReadOnlyList<Trial> Of(ListSnapshot list, int errors) =>
    [
        .. from place in Enumerable.Range(0, list.Count)
           let entry = list.Entry(place)
           from name in entry.Names.Select(static n => n.Value)
           where name.Strength == NameStrength.Strong && name.Script == Script.Latin && name.Text.Contains(' ', StringComparison.Ordinal)
           from slip in Of(name.Text, errors)
           select new Trial(slip.Kind, new ScreenQuery(slip.Text, entry.Kind), place, entry.Reference, name.Text),
    ];

    /// <summary>One variant of each kind; the seed comes from the name, so that a variant depends on nothing else.</summary>
    public static IEnumerable<(string Kind, string Text)> Of(string name, int errors)
    {
        var random = new Random(SeedOf(name, errors));
        foreach (var (kind, make) in OfLetters)
        {
            yield return (kind, Made(name, [.. Enumerable.Repeat(make, errors)], random));
        }

        if (errors > 1)
        {
            yield return ("mixed letters", Made(name, [.. Enumerable.Range(0, errors).Select(_ => OfLetters[random.Next(OfLetters.Length)].Make)], random));
            yield break;
        }

        yield return ("words swapped", Made(name, [SwapWords], random));
        if (Words(name).Length >= 3)
        {
            yield return ("word dropped", Made(name, [DropWord], random));
        }
    }

    /// <summary>Applies the changes in turn; two that undo each other, or one that changes nothing, are made again.</summary>
    private static string Made(string name, Change[] changes, Random random)
    {
        var text = name;
        for (var tries = 0; tries < MostTries && text == name; tries++)
        {
            text = changes.Aggregate(name, (changed, change) => change(changed, random));
        }

        return text;
    }

    private static int SeedOf(string name, int errors) =>
        (int)name.Aggregate(1540u + (uint)errors, static (hash, c) => (hash ^ c) * 16777619);

    private static string Replace(string name, Random random)
    {
        var at = Place(name, random);
        return name[..at] + Letters[random.Next(Letters.Length)] + name[(at + 1)..];
    }

    private static string Drop(string name, Random random) => name.Length < 3 ? name : name.Remove(Place(name, random), 1);

    private static string Insert(string name, Random random) => name.Insert(Place(name, random), Letters[random.Next(Letters.Length)].ToString());

    private static string Swap(string name, Random random)
    {
        var at = Place(name, random);
        var next = at + 1 < name.Length && char.IsLetter(name[at + 1]) ? at + 1 : at - 1;
        if (next < 0 || !char.IsLetter(name[next]))
        {
            return name;
        }

        var letters = name.ToCharArray();
        (letters[at], letters[next]) = (letters[next], letters[at]);
        return new string(letters);
    }

    private static string SwapWords(string name, Random random)
    {
        var words = Words(name);
        var at = random.Next(words.Length - 1);
        (words[at], words[at + 1]) = (words[at + 1], words[at]);
        return string.Join(' ', words);
    }

    private static string DropWord(string name, Random random)
    {
        var words = Words(name);
        var at = random.Next(words.Length);
        return string.Join(' ', words.Where((_, i) => i != at));
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Place(string name, Random random)
    {
        var places = Enumerable.Range(0, name.Length).Where(i => char.IsLetter(name[i])).ToArray();
        return places.Length == 0 ? 0 : places[random.Next(places.Length)];
    }
}
