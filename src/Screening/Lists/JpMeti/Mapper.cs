using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.JpMeti;

/// <summary>One numbered entry as an entry: Japanese name and aliases, English name and aliases, addresses.</summary>
internal static partial class Mapper
{
    public static ListEntry Map(MetiBlock block, string act, string file, ReadingAids aids)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"line {block.Line}");
        var draft = new EntryDraft(block.Number.ToString(CultureInfo.InvariantCulture), PartyKind.Organisation) { LegalBasis = act };
        draft.Programme(Show.Programme);
        var text = string.Join('\n', block.Lines);
        var marked = Address().Match(text);
        var (names, addresses) = marked.Success ? (text[..marked.Index], text[(marked.Index + marked.Length)..]) : (text, "");
        if (!marked.Success)
        {
            aids.Note("note-no-address", $"{at}: {block.Number}");
        }

        var (japanese, english) = Halves(Inside().Replace(AlsoWord().Replace(names, ", a.k.a. "), "$1（別称、$3）\n$2"));
        English(english, draft, at);
        Japanese(japanese, draft, at);
        foreach (var address in Between().Split(Joined(Address().Replace(addresses, "; "))).Select(static a => a.Trim(' ', ';', '.', '。')).Where(static a => a.Length > 0))
        {
            draft.Place(PlaceRole.Address, address, aids.LastCountry(address), at);
        }

        return draft.Built($"{file} {at}");
    }

    /// <summary>
    /// The Japanese half ends with the line of its last Japanese letter, for a name may end with Latin ones; where several Latin words follow that
    /// letter without a space, or anything its bracket, they are the English half.
    /// </summary>
    private static (string Japanese, string English) Halves(string names)
    {
        var last = LastJapanese().Match(names);
        if (!last.Success)
        {
            return ("", names);
        }

        var end = last.Index + last.Length;
        var rest = names[end..];
        var glued = Glued().IsMatch(names[(end - 1)..]);
        var newline = rest.IndexOf('\n', StringComparison.Ordinal);
        return glued ? (names[..end], rest) : newline < 0 ? (names, "") : (names[..(end + newline)], rest[newline..]);
    }

    private static void English(string text, EntryDraft draft, string at)
    {
        var parts = AlsoKnown().Split(text, 2);
        if (Plain(Joined(parts[0])) is { Length: > 0 } whole)
        {
            var name = Included().Replace(whole, "");
            draft.Names(PrintedNames.Read(name, NameStrength.Strong, NameType.Primary, draft.Kind), at);
            draft.Remark(name == whole ? "" : whole, at);
        }

        foreach (var alias in parts.Skip(1).SelectMany(static p => Dash().Split(p)).Select(static a => Plain(Joined(a))).Where(static a => a.Length > 0))
        {
            draft.Names(PrintedNames.Read(alias, NameStrength.Strong, NameType.Alias, draft.Kind), at);
        }
    }

    private static void Japanese(string text, EntryDraft draft, string at)
    {
        var whole = text.Replace("\n", "", StringComparison.Ordinal).Trim();
        var also = JapaneseAliases().Match(whole);
        var type = NameType.OriginalScript;
        foreach (var name in also.Success ? [whole[..also.Index], .. also.Groups[1].Value.Split(["、", "及び", "並びに"], StringSplitOptions.TrimEntries)] : new[] { whole })
        {
            if (name.Split('。')[0].Trim() is { Length: > 0 } printed)
            {
                draft.Name(new PartyName(printed, NameStrength.Strong, draft.HasName ? type : NameType.Primary), at);
            }
        }
    }

    private static string Joined(string text) => PrintedText.Clean(text.Replace('\n', ' '));

    /// <summary>Without what parts it from the next: the full stop of an abbreviation stays.</summary>
    private static string Plain(string text)
    {
        var plain = And().Replace(text, "").Trim(' ', ';', ',');
        return plain.EndsWith('.') && !Abbreviation().IsMatch(plain) ? plain[..^1] : plain;
    }

    [GeneratedRegex("所 ?在 ?地 ?[：:]")]
    private static partial Regex Address();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}。）](?![\s\S]*[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}。）])")]
    private static partial Regex LastJapanese();

    // With the slips of the pages: "a.k.a., the following onealias:", "thefollowing", "the follow three", and without "a.k.a.".
    [GeneratedRegex(@",?\s*(?:a\.k\.a\.?,?\s*)?(?:the\s*)?\bfollow(?:ing)?\s+\w+?(?:\s+\w+)?\s*alias(?:es)?\s*[:：]?\s*|,?\s*a\.k\.a\.?,?\s*(?:thefollowing\s+\w+\s+aliases:)?\s*")]
    private static partial Regex AlsoKnown();

    [GeneratedRegex(@"^(?:）[^\n]|[^）\s][^\s]+ )")]
    private static partial Regex Glued();

    // The English name between the Japanese one and a bracket with names in Chinese.
    [GeneratedRegex(@"^([^A-Za-z（]+)([A-Z][A-Za-z.,&'-]*(?: [A-Za-z.,&'-]+)+)（((?!別称)[^（）A-Za-z]+)）\s*$")]
    private static partial Regex Inside();

    // In place of the English word, behind an English name.
    [GeneratedRegex("別称[：:]")]
    private static partial Regex AlsoWord();

    // What a ministry takes in is no part of its name.
    [GeneratedRegex(@",\s+including\s.*$")]
    private static partial Regex Included();

    // Aliases stand in lines of their own, behind a dash.
    [GeneratedRegex(@"(?:^|\n)\s*[-—–―－・]\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"[;；]?\s*(?:and)?\s*$")]
    private static partial Regex And();

    [GeneratedRegex(@"\b(?:Ltd|Co|Inc|Corp|S\.A|L\.L\.C|L\.P|Bros)\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[;；]\s*(?:and\s+)?")]
    private static partial Regex Between();

    [GeneratedRegex("（別称、?(.*)）")]
    private static partial Regex JapaneseAliases();
}
