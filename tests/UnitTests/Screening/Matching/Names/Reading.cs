using Pillar.Screening.Matching.Names;

namespace Pillar.UnitTests.Screening.Matching.Names;

/// <summary>A name as the tokenizer reads it.</summary>
internal static class Reading
{
    public static NameText Of(string source)
    {
        var name = new NameText();
        new NameTokenizer(WordTable.Shipped).Read(source, name);
        return name;
    }

    /// <summary>The letters of its words, one space between two.</summary>
    public static string Words(string source) => Words(source, static _ => true);

    /// <summary>The letters of the words that carry the name.</summary>
    public static string FullWords(string source) => Words(source, static token => NameWords.IsFull(token));

    public static string Words(string source, Func<NameToken, bool> counts)
    {
        var name = Of(source);
        return string.Join(' ', Enumerable.Range(0, name.Count).Where(i => counts(name.Tokens[i])).Select(i => name.LettersOf(i).ToString()));
    }

    /// <summary>The pieces of the source that its words stand for.</summary>
    public static IReadOnlyList<string> Pieces(string source)
    {
        var name = Of(source);
        return [.. name.Tokens.Take(name.Count).Select(t => source.Substring(t.SourceStart, t.SourceLength))];
    }

    public static NameToken First(string source) => Of(source).Tokens[0];

    public static byte[] Sounds(string word) => Of(word).SoundsOf(0).ToArray();
}
