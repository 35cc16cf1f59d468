namespace Pillar.Bench;

/// <summary>Makes the errors people make in names; the same ones at every run for the same seed.</summary>
internal static class Typos
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>One variant of each sort: letter replaced, dropped, doubled in another place, swapped; words swapped; a word dropped.</summary>
    public static IEnumerable<(string Kind, string Text)> Of(string name, int errors, Random random)
    {
        yield return ("replaced", Repeat(name, errors, random, Replace));
        yield return ("dropped", Repeat(name, errors, random, Drop));
        yield return ("inserted", Repeat(name, errors, random, Insert));
        yield return ("swapped", Repeat(name, errors, random, Swap));
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (errors == 1 && words.Length >= 2)
        {
            var at = random.Next(words.Length - 1);
            (words[at], words[at + 1]) = (words[at + 1], words[at]);
            yield return ("words swapped", string.Join(' ', words));
            if (words.Length >= 3)
            {
                yield return ("word dropped", string.Join(' ', words.Where((_, i) => i != at)));
            }
        }
    }

    private static string Repeat(string name, int errors, Random random, Func<string, int, Random, string> change)
    {
        for (var i = 0; i < errors; i++)
        {
            name = change(name, Place(name, random), random);
        }

        return name;
    }

    private static int Place(string name, Random random)
    {
        var places = Enumerable.Range(0, name.Length).Where(i => char.IsLetter(name[i])).ToArray();
        return places.Length == 0 ? 0 : places[random.Next(places.Length)];
    }

    private static string Replace(string name, int at, Random random) => name[..at] + Letters[random.Next(26)] + name[(at + 1)..];

    private static string Drop(string name, int at, Random random) => name.Length < 3 ? name : name.Remove(at, 1);

    private static string Insert(string name, int at, Random random) => name.Insert(at, Letters[random.Next(26)].ToString());

    private static string Swap(string name, int at, Random random)
    {
        var next = at + 1 < name.Length && char.IsLetter(name[at + 1]) ? at + 1 : at - 1;
        if (next < 0 || !char.IsLetter(name[next]))
        {
            return name;
        }

        var letters = name.ToCharArray();
        (letters[at], letters[next]) = (letters[next], letters[at]);
        return new string(letters);
    }
}
