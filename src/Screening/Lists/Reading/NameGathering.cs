using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>The names found so far in what a list prints in the place of one name, and what stood there beside them.</summary>
internal sealed partial class NameGathering(NameStrength strength, NameType type, PartyKind kind)
{
    public List<PartyName> Names { get; } = [];

    public List<string> Notes { get; } = [];

    public string Cut(string text, Regex what)
    {
        var match = what.Match(text);
        if (!match.Success || match.Index == 0)
        {
            return text;
        }

        Notes.Add(match.Value.Trim(' ', ';', ','));
        return text[..match.Index];
    }

    public void Piece(string piece)
    {
        foreach (var joined in AlsoKnown().Split(piece))
        {
            var parts = JoinedNames.Apart(joined, kind);
            foreach (var part in parts)
            {
                Name(
                    Cut(IsPerson ? BirthName().Replace(part, " (born $1)") : part, Born()).Trim(' ', ','),
                    parts.Count > 1 && JoinedNames.IsAbbreviation(part) ? NameStrength.Weak : strength);
            }
        }
    }

    private bool IsPerson => kind == PartyKind.Person;

    private void Name(string text, NameStrength howStrong)
    {
        var outer = text;
        List<(string Text, NameStrength Strength)> others = [];
        foreach (Match group in Brackets().Matches(text))
        {
            outer = Bracket(outer, group, others);
        }

        Add(outer, howStrong);
        others.ForEach(o => Add(o.Text, o.Strength));
    }

    private string Bracket(string outer, Match group, List<(string Text, NameStrength Strength)> others)
    {
        var inner = group.Groups["in"].Value.Trim();
        var rest = PrintedText.Clean(outer.Replace(group.Value, " ", StringComparison.Ordinal));
        if (IsPerson && BornAs().Match(inner) is { Success: true } born)
        {
            others.AddRange(InPlaceOfTheWordBefore(outer, group.Value, born.Groups[1].Value.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries)));
        }
        else if (AlsoKnownInside().IsMatch(inner))
        {
            others.AddRange(AlsoKnownAs(outer, group.Value, AlsoKnownInside().Split(inner)));
        }
        else if (IsOtherScript(inner, rest))
        {
            others.AddRange(inner.Split(';').Select(n => (NoteInside().Replace(n, ""), strength)));
        }
        else if (PrintedNames.IsAcronymOf(inner, rest))
        {
            others.Add((rest, strength));
            others.Add((inner, NameStrength.Weak));
            return outer;
        }
        else if (rest.Length > 0 && Remark().IsMatch(inner))
        {
            Notes.Add(inner);
        }
        else
        {
            return outer;
        }

        return rest;
    }

    private IEnumerable<(string, NameStrength)> AlsoKnownAs(string outer, string bracket, IEnumerable<string> inside)
    {
        var names = inside.Select(static n => n.Trim(' ', ',', ';')).Where(static n => n.Length > 0).ToArray();
        var listed = IsPerson ? [.. names.SelectMany(static n => Listed().Split(n))] : names;
        var goesOn = Brackets().Replace(outer[(outer.IndexOf(bracket, StringComparison.Ordinal) + bracket.Length)..], "").Any(char.IsLetter);
        return IsPerson && goesOn && Array.TrueForAll(listed, static n => !n.Contains(' ')) ? InPlaceOfTheWordBefore(outer, bracket, listed)
            : (listed.Length > 2 || Array.TrueForAll(listed, static n => n.Contains(' ')) ? listed : names).Select(n => (n, strength));
    }

    /// <summary><c>Maher (a.k.a. Mahir) AL-ASSAD</c> is also <c>Mahir AL-ASSAD</c>, and not everybody called Mahir.</summary>
    private IEnumerable<(string, NameStrength)> InPlaceOfTheWordBefore(string outer, string bracket, IEnumerable<string> words)
    {
        var at = outer.IndexOf(bracket, StringComparison.Ordinal);
        var before = outer[..at].TrimEnd();
        var after = Brackets().Replace(outer[(at + bracket.Length)..], " ");
        return words.Select(word => ($"{before[..(before.LastIndexOf(' ') + 1)]}{word} {after}", before.Length > 0 ? strength : NameStrength.Weak));
    }

    private static bool IsOtherScript(string inner, string outer)
    {
        var (left, right) = (Scripts.Of(inner), Scripts.Of(outer));
        return left != right && left != Script.None && right != Script.None && (left != Script.Latin || right != Script.Latin);
    }

    private void Add(string text, NameStrength howStrong)
    {
        foreach (var name in IsPerson ? ScriptRuns.Apart(PrintedText.Clean(text)).SelectMany(JoinedNames.Spellings) : [text])
        {
            One(PrintedText.Unquoted(Edges().Replace(PrintedText.Clean(name), "")), howStrong);
        }
    }

    private void One(string text, NameStrength howStrong)
    {
        if (text.Any(char.IsLetterOrDigit) && !Names.Exists(n => n.Text == text))
        {
            Names.Add(new PartyName(text, howStrong, Names.Count > 0 && type == NameType.Primary ? NameType.Alias : type, PrintedNames.Parts(text, kind)));
        }
    }

    [GeneratedRegex(@"[;,]?\s+(?:a\.?k\.?a\.?:?|(?i:a/k/a|d/b/a|(?:(?:also|formerly)\s+)?known\s+as))\s+(?![^()\[\]]*[)\]])|\s+[b-h]\)\s+|^\s*[af]\.?k\.?a\.?:?\s+|^\s*a\)\s+|^\s*born\s+(?=\p{Lu}\S*\s+\p{Lu})")]
    private static partial Regex AlsoKnown();

    [GeneratedRegex(@"(?:^|[,;]?\s*)\b(?:[fan]\.?/?k\.?/?a\.?:?|d/b/a|alias(?:es)?:?|(?:formerly\s+|also\s+|previously\s+)?known\s+as)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AlsoKnownInside();

    [GeneratedRegex(@",\s+|\s+or\s+")]
    private static partial Regex Listed();

    [GeneratedRegex(@",?\s+born\s.*$|[.,]\s+date of birth\b(?![^(]*\)).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Born();

    // "AVKSENTYEVA, née GOGOLEVA", "ГОГИАШВИЛИ - born ФИЛИППОВА".
    [GeneratedRegex(@"(?:\s+[-–]|,)?(?:^|\s+)(?:born|née)\s+(\p{Lu}[\p{L}'’-]*)\s*$")]
    private static partial Regex BirthName();

    [GeneratedRegex(@"^(?:born|née)\s+([^\d]+)$")]
    private static partial Regex BornAs();

    // Signs around a name; a dash behind a space, for one at the end of a word can belong to it.
    [GeneratedRegex(@"^[\s,;:/–-]+|(?:[\s,;:/]|(?<=\s)[–-])+$")]
    private static partial Regex Edges();

    // One level of brackets inside brackets: "(X (original script); Y)".
    [GeneratedRegex(@"\((?<in>(?:[^()]|\([^()]*\))*)\)|\[(?<in>[^\[\]]*)\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*\(original script\)|\s+-\s+sub-unit name", RegexOptions.IgnoreCase)]
    private static partial Regex NoteInside();

    [GeneratedRegex(
        @"birth name|combat name|nom de guerre|false identity|previously|formerly|original script|sub-unit|transliteration|\b(?:third|deceased)\b|\b(?:entity|individual|national)$|\bpassport\b|\d{4}",
        RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
