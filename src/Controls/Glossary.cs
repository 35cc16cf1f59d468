using System.Text.RegularExpressions;
using Pillar.Controls.Lists;

namespace Pillar.Controls;

/// <summary>
/// What an entry puts in quotes, and what its edition says that it means: a note or definition of the entry itself first, then the definitions of the list.
/// </summary>
public sealed partial class Glossary
{
    private readonly ILookup<string, DefinedTerm> known;

    /// <param name="entry">Its own notes define terms.</param>
    /// <param name="definitions">Of its list.</param>
    public Glossary(ControlEntry entry, IReadOnlyList<DefinedTerm> definitions) =>
        known = Own(entry).Concat(definitions).SelectMany(static term => term.Names.Select(name => (Key: Key(name), term))).ToLookup(static pair => pair.Key, static pair => pair.term, StringComparer.Ordinal);

    /// <summary>A text cut at its quoted terms, in order; put together it is the text.</summary>
    /// <returns>With each piece the term it is, without its quotes; null for what is not quoted.</returns>
    public IEnumerable<(string Text, string? Term)> Pieces(string text)
    {
        var from = 0;
        foreach (Match quoted in Quoted().Matches(text))
        {
            if (quoted.Index > from)
            {
                yield return (text[from..quoted.Index], null);
            }

            yield return (quoted.Value, quoted.Groups["term"].Value);
            from = quoted.Index + quoted.Length;
        }

        if (from < text.Length)
        {
            yield return (text[from..], null);
        }
    }

    /// <summary>What a term means, several where the list defines it for several kinds of thing; empty where the edition does not say.</summary>
    public IReadOnlyList<DefinedTerm> Of(string term) => [.. known[Key(term)].GroupBy(static found => found.Where.Length > 0).FirstOrDefault() ?? Enumerable.Empty<DefinedTerm>()];

    /// <summary>The terms that texts quote, in the order they first appear, each once; after them those that their definitions quote and the edition defines.</summary>
    public IReadOnlyList<(string Term, IReadOnlyList<DefinedTerm> Definitions)> Used(IEnumerable<string> texts)
    {
        var used = Quotes(texts).ToList();
        var seen = used.Select(static one => Key(one.Term)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < used.Count; i++)
        {
            used.AddRange(Quotes(used[i].Definitions.Select(static definition => definition.Text)).Where(one => one.Definitions.Count > 0 && seen.Add(Key(one.Term))));
        }

        return used;
    }

    private IEnumerable<(string Term, IReadOnlyList<DefinedTerm> Definitions)> Quotes(IEnumerable<string> texts) =>
        texts.SelectMany(Pieces).Select(static piece => piece.Term).OfType<string>().DistinctBy(Key).Select(term => (term.TrimEnd(' ', ',', '.', ';', ':'), Of(term)));

    /// <summary>By which a term is found whatever its case, plural and closing comma.</summary>
    public static string Key(string term)
    {
        var key = string.Join('-', Word().Matches(term.ToLowerInvariant()).Select(static word => word.Value));
        return key.EndsWith("ies", StringComparison.Ordinal) ? key[..^3] + "y" : key.EndsWith('s') && !key.EndsWith("ss", StringComparison.Ordinal) ? key[..^1] : key;
    }

    private static IEnumerable<DefinedTerm> Own(ControlEntry entry)
    {
        var notes = entry.AllItems().SelectMany(static item => item.Notes.SelectMany(static note => note.Text).Select(text => (item.Id, text)))
            .Concat(entry.Notes.SelectMany(static note => note.Text).Append(entry.Definitions).Select(text => (Id: entry.Code, text)));
        return from note in notes
               from Match meaning in Meaning().Matches(note.text)
               select new DefinedTerm([meaning.Groups["term"].Value], note.text, note.Id);
    }

    [GeneratedRegex("""“(?<term>[^“”]{1,80})”|"(?<term>[^"]{1,80})"|(?<![\p{L}\p{N}])['‘](?<term>\p{L}[^'‘’]{1,60})['’](?![\p{L}\p{N}])""")]
    private static partial Regex Quoted();

    [GeneratedRegex("""(?:“|"|(?<![\p{L}\p{N}])['‘])(?<term>\p{L}[^“”"'‘’]{1,80})[”"'’](?: \([^)]*\))?,?(?: (?:means?|refers? to|(?:is|are) (?:defined|an?|the|those|any|all)\b)|:)""")]
    private static partial Regex Meaning();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
