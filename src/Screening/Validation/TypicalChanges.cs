namespace Pillar.Screening.Validation;

/// <summary>What typically happens to a name between its bearer and a file: slips of the hand, words left out or turned round, an initial, another person of one name.</summary>
internal static class TypicalChanges
{
    private const int LongWord = 4;

    /// <summary>Word of the change, and the name it makes; null where the name has no room for it. <c>Place</c> chooses where; <c>Other</c> is a word of another listed name.</summary>
    private static readonly (string Word, Func<Asked, string?> Make)[] All =
    [
        ("letter-left-out", static asked => asked.InWord(static (word, at) => word.Remove(at, 1))),
        ("letters-swapped", static asked => asked.InWord(static (word, at) => word[..at] + word[at + 1] + word[at] + word[(at + 2)..])),
        ("letter-other", static asked => asked.InWord(Other)),
        ("two-letters-other", static asked => asked.InWord(static (word, at) => Other(Other(word, at), at > 1 ? at - 2 : at + 2))),
        ("word-left-out", static asked => asked.Words.Length < 2 ? null : string.Join(' ', asked.Words.Where((_, i) => i != asked.Place % asked.Words.Length))),
        ("words-turned", static asked => asked.Words.Length < 2 ? null : string.Join(' ', asked.Words.Reverse())),
        ("initial", static asked => asked.Words.Length < 2 ? null : string.Join(' ', asked.Words.Select(static (word, i) => i == 0 ? word[..1] : word))),
        ("word-other", static asked => asked.Words.Length < 2 || asked.Other.Length == 0 ? null : string.Join(' ', asked.Words.Select((word, i) => i == asked.Place % asked.Words.Length ? asked.Other : word))),
    ];

    /// <param name="name">The listed name.</param>
    /// <param name="place">Chooses where it is changed.</param>
    /// <param name="another">Another listed name.</param>
    public static IEnumerable<(string Word, string Name)> Of(string name, int place, string another)
    {
        var asked = new Asked(Words(name), place, Words(another).MaxBy(static word => word.Length) ?? "");
        foreach (var (word, make) in name.Any(char.IsSurrogate) ? [] : All)
        {
            if (make(asked) is { Length: > 0 } made && made != name)
            {
                yield return (word, made);
            }
        }
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Other(string word, int at) => word[..at] + (char.IsLetter((char)(word[at] + 1)) ? (char)(word[at] + 1) : (char)(word[at] - 1)) + word[(at + 1)..];

    /// <summary>A listed name as a change sees it.</summary>
    private sealed record Asked(string[] Words, int Place, string Other)
    {
        /// <summary>Changes a word of at least four letters, not at its last letter.</summary>
        public string? InWord(Func<string, int, string> change)
        {
            int[] fit = [.. Enumerable.Range(0, Words.Length).Where(i => Words[i].Length >= LongWord && Words[i].All(char.IsLetter))];
            if (fit.Length == 0)
            {
                return null;
            }

            var chosen = fit[Place % fit.Length];
            return string.Join(' ', Words.Select((word, i) => i == chosen ? change(word, Place / 7 % (word.Length - 1)) : word));
        }
    }
}
