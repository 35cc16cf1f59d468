using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>What stood in the place of one name.</summary>
/// <param name="Names">The names in it, the first as printed; empty when there was none.</param>
/// <param name="Note">What stood there and is no name, such as <c>birth name</c>; empty when nothing did.</param>
internal sealed record NameReading(IReadOnlyList<PartyName> Names, string Note)
{
    public static NameReading Nothing { get; } = new([], "");
}

/// <summary>
/// Takes apart what lists print in the place of one name: several names split by semicolons, another script or an acronym in parentheses,
/// <c>a.k.a.</c> inside a name, a tail about successors, a remark. Nothing is added that is not printed.
/// </summary>
internal static partial class PrintedNames
{
    private const int LongestAcronym = 10;

    public static NameReading Read(string? printed, NameStrength strength, NameType type, PartyKind kind)
    {
        var text = PrintedText.Unquoted(PrintedText.Clean(printed));
        if (text.Length == 0)
        {
            return NameReading.Nothing;
        }

        var gathering = new Gathering(strength, type, kind);
        text = gathering.Cut(text, Tail());
        foreach (var piece in Pieces(text))
        {
            gathering.Piece(piece);
        }

        return new NameReading(gathering.Names, string.Join("; ", gathering.Notes));
    }

    /// <summary>Family and given part of <c>FAMILY, Given</c>; empty for any other form.</summary>
    public static IReadOnlyList<NamePart> Parts(string text, PartyKind kind)
    {
        if (kind != PartyKind.Person || text.Split(", ") is not [{ Length: > 0 } family, { Length: > 0 } given] || Suffix().IsMatch(given))
        {
            return [];
        }

        return [new(NamePartRole.Family, family), new(NamePartRole.Given, given)];
    }

    /// <summary>True when the letters stand in the name in that order and begin with the first letter of one of its words.</summary>
    public static bool IsAcronymOf(string letters, string name)
    {
        var plain = string.Concat(letters.Where(char.IsLetter)).ToUpperInvariant();
        var upper = name.ToUpperInvariant();
        if (letters.Length > LongestAcronym || letters.Contains(' ') || plain.Length < 2 || letters.Count(char.IsUpper) * 2 <= plain.Length)
        {
            return false;
        }

        var begins = upper.StartsWith(plain[0]) || upper.Contains(" " + plain[0], StringComparison.Ordinal) || upper.Contains("-" + plain[0], StringComparison.Ordinal);
        var at = 0;
        foreach (var c in upper)
        {
            at += at < plain.Length && c == plain[at] ? 1 : 0;
        }

        return begins && at == plain.Length;
    }

    /// <summary>Pieces between top-level semicolons, <c>a.k.a.</c> and <c>b)</c>.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var (depth, from) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' && depth > 0 ? -1 : 0;
            if (text[i] == ';' && depth == 0)
            {
                yield return text[from..i];
                from = i + 1;
            }
        }

        yield return text[from..];
    }

    private sealed class Gathering(NameStrength strength, NameType type, PartyKind kind)
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
            foreach (var part in AlsoKnown().Split(piece))
            {
                Name(Cut(part, Born()).Trim(' ', ','));
            }
        }

        private void Name(string text)
        {
            var outer = text;
            List<(string Text, NameStrength Strength)> others = [];
            foreach (Match group in Brackets().Matches(text))
            {
                outer = Bracket(outer, group, others);
            }

            Add(outer, strength);
            others.ForEach(o => Add(o.Text, o.Strength));
        }

        private string Bracket(string outer, Match group, List<(string Text, NameStrength Strength)> others)
        {
            var inner = group.Groups["in"].Value.Trim();
            var rest = PrintedText.Clean(outer.Replace(group.Value, " ", StringComparison.Ordinal));
            if (AlsoKnownInside().IsMatch(inner))
            {
                others.AddRange(AlsoKnownInside().Split(inner).Select(n => (n.Trim(' ', ',', ';'), strength)));
            }
            else if (IsOtherScript(inner, rest))
            {
                others.AddRange(inner.Split(';').Select(n => (NoteInside().Replace(n, ""), strength)));
            }
            else if (IsAcronymOf(inner, rest))
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

        private static bool IsOtherScript(string inner, string outer)
        {
            var (left, right) = (Scripts.Of(inner), Scripts.Of(outer));
            return left != right && left != Script.None && right != Script.None && (left != Script.Latin || right != Script.Latin);
        }

        private void Add(string text, NameStrength howStrong)
        {
            text = PrintedText.Unquoted(PrintedText.Clean(text).Trim(',', ';', ' '));
            if (text.Any(char.IsLetterOrDigit) && !Names.Exists(n => n.Text == text))
            {
                Names.Add(new PartyName(text, howStrong, Names.Count > 0 && type == NameType.Primary ? NameType.Alias : type, Parts(text, kind)));
            }
        }
    }

    [GeneratedRegex(@"[;,]?\s+and (?:any|its|all)(?: of its)? (?:successors?|sub-units?|subsidiar).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    [GeneratedRegex(@"[;,]?\s+a\.?k\.?a\.?\s+(?![^()\[\]]*[)\]])|\s+[b-h]\)\s+|^\s*a\.?k\.?a\.?\s+|^\s*a\)\s+")]
    private static partial Regex AlsoKnown();

    [GeneratedRegex(@"(?:^|[,;]?\s*)\b(?:f|a|n)\.?k\.?a\.?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AlsoKnownInside();

    [GeneratedRegex(@",?\s+born\s.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Born();

    // One level of brackets inside brackets: "(X (original script); Y)".
    [GeneratedRegex(@"\((?<in>(?:[^()]|\([^()]*\))*)\)|\[(?<in>[^\[\]]*)\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*\(original script\)|\s+-\s+sub-unit name", RegexOptions.IgnoreCase)]
    private static partial Regex NoteInside();

    [GeneratedRegex(
        @"birth name|combat name|false identity|previously|formerly|original script|sub-unit|transliteration|\b(?:third|deceased)\b|\b(?:entity|individual|national)$|\bpassport\b|\d{4}",
        RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:[IVX]+|Jr\.?|Sr\.?|JR|SR|Esq\.?|M\.?D\.?|Ph\.?D\.?)$")]
    private static partial Regex Suffix();
}
