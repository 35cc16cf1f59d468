namespace Pillar.UnitTests.Screening.Matching.Index;

/// <summary>What happens to a name on its way into a form.</summary>
internal static class Slips
{
    /// <summary>One of: as it is, a letter wrong, left out or doubled, two changed round, another order, a word left out, two words joined.</summary>
    public static string Make(string name, Random random)
    {
        var words = name.Split(' ');
        return random.Next(8) switch
        {
            0 => name,
            1 => AtLetter(name, random, static (_, c) => c == 'a' ? "o" : "a"),
            2 => AtLetter(name, random, static (_, _) => ""),
            3 => AtLetter(name, random, static (_, c) => $"{c}{c}"),
            4 => Swapped(name, random),
            5 => string.Join(' ', words.Reverse()),
            6 when words.Length > 2 => string.Join(' ', words.Skip(1)),
            _ => words.Length > 1 ? words[0] + string.Join(' ', words.Skip(1)) : name,
        };
    }

    private static string AtLetter(string name, Random random, Func<int, char, string> change)
    {
        var place = random.Next(name.Length);
        return name[place] == ' ' ? name : name[..place] + change(place, name[place]) + name[(place + 1)..];
    }

    private static string Swapped(string name, Random random)
    {
        var place = random.Next(name.Length - 1);
        return name[..place] + name[place + 1] + name[place] + name[(place + 2)..];
    }
}
