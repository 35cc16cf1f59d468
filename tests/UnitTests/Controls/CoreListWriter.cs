using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;

namespace Pillar.UnitTests.Controls;

/// <summary>
/// Makes the bundled core list of the official text: the numbers and the structure that the compiler read, as short clauses that it reads back; words of the law
/// become "what 1C216 says in words", which a person answers.
/// </summary>
internal static partial class CoreListWriter
{
    private const int MostWords = 6;

    /// <param name="official">Annex I.</param>
    /// <param name="titles">Title and further names by code.</param>
    public static string Of(ControlList official, IReadOnlyDictionary<string, (string Title, string Also)> titles)
    {
        var csv = new StringBuilder("kind,code,title,text,regimes,reasons,also,purpose\n");
        Row(csv, "list", "core-1540", "1540 core list: bounds read in the official text, titles of our own", official.Edition.Official);
        foreach (var entry in OfConcern(official))
        {
            Entry(csv, entry, titles[entry.Code]);
        }

        return csv.ToString();
    }

    /// <summary>Those of the nuclear suppliers, the missile regime, the Australia Group and the chemical convention.</summary>
    public static IEnumerable<ControlEntry> OfConcern(ControlList official) => official.Entries.Where(static e => e.Marks is [not RegimeMark.Wassenaar, ..]);

    private static void Entry(StringBuilder csv, ControlEntry entry, (string Title, string Also) named)
    {
        var compiled = EntryCompiler.Compile(entry);
        var rules = compiled.Rule?.AndBelow().OfType<ItemRule>().ToDictionary(static rule => rule.Id, static rule => rule.Rule) ?? [];
        var text = compiled.Rule is null ? Said(entry.Code) : Sentence(compiled.Rule, entry.Code, entry.Heading);
        Row(csv, "control", entry.Code, named.Title, text, string.Join(';', entry.Marks.Select(Word)), "", named.Also, Word(entry.Purpose));
        foreach (var item in entry.AllItems().Where(item => item.AndBelow().Any(below => rules.ContainsKey(below.Id))))
        {
            Row(csv, "control", item.Id, "", rules.TryGetValue(item.Id, out var rule) ? Sentence(rule, item.Id, item.Text) : Said(item.Id));
        }

        foreach (var of in compiled.TakenOut.Select(static note => note.Of).Distinct().Where(of => of == entry.Code || rules.ContainsKey(of)))
        {
            Row(csv, "decontrol", of, "", $"{of} does not control: what the notes to {of} take out");
        }
    }

    private static string Sentence(Rule rule, string id, string words)
    {
        if (rule is AnyOf { Rules: [var main, Fact { OfTheAbove: true }] })
        {
            return $"{Sentence(main, id, words).Replace("having ", "satisfying ", StringComparison.Ordinal).TrimEnd(':')}, or specially designed parts therefor:";
        }

        var children = rule is AllOf all ? all.Rules : [rule];
        var own = children.Where(static child => !HasItems(child)).ToList();
        var limits = own.Select(Clause).ToList();
        var alone = own.Count(static child => child is AnyOf) is 0 || own.Count(static child => Numbers(child)) == 1;
        var parts = limits.Where(clause => alone && clause.Length > 0).ToList();
        if (parts.Count < own.Count || own.Count == 0)
        {
            parts.Insert(0, own.Count == 0 ? "" : string.Join(", ", Numbered(words).Append(Said(id))));
        }

        var joint = Joint([.. children.Where(HasItems)]);
        return string.Join("; ", parts.Where(static part => part.Length > 0).Concat(joint.Length == 0 ? [] : [$"having {joint}:"]));
    }

    private static string Said(string id) => $"what {id} says in words";

    /// <summary>CAS numbers are facts; an item that only points elsewhere controls none.</summary>
    private static IEnumerable<string> Numbered(string words) =>
        words.StartsWith("SEE ", StringComparison.OrdinalIgnoreCase) ? [] : Cas.In(words).Distinct().Select(static number => $"CAS {number}");

    private static bool HasItems(Rule rule) => rule.AndBelow().Any(static below => below is ItemRule);

    private static bool Numbers(Rule rule) => rule.Leaves().All(static leaf => leaf is Limit) && !rule.AndBelow().Any(static below => below is NoneOf);

    private static string Joint(IReadOnlyList<Rule> below) => below switch
    {
        [] => "",
        [AnyOf { Least: > 1 }] => "two or more of the following",
        [AnyOf] or [ItemRule] => "any of the following",
        _ => "all of the following",
    };

    /// <summary>A rule of numbers alone as a clause; empty where words stand in it.</summary>
    private static string Clause(Rule rule) => !Numbers(rule) ? "" : rule switch
    {
        Limit limit => Clause(limit),
        AllOf all => string.Join(" and ", all.Rules.Select(Clause)),
        AnyOf { Least: 1 } any => string.Join(" or ", any.Rules.Select(Clause)),
        _ => "",
    };

    private static string Clause(Limit limit)
    {
        var bounds = (limit.Lower, limit.Upper) switch
        {
            ({ } lower, null) => From(lower),
            (null, { } upper) => To(upper),
            ({ } lower, { } upper) => $"{From(lower)} but {To(upper)}",
            _ => "",
        };
        var condition = limit.Stated.Conditions.Count > 0 && AtStart().IsMatch(limit.Stated.Condition) ? $" at {limit.Stated.Conditions[0]}" : "";
        return $"{Quantity(limit)} {bounds}{condition}";
    }

    private static string From(Bound bound) => bound.Inclusive ? $"equal to or greater than {bound.Measure}" : $"exceeding {bound.Measure}";

    private static string To(Bound bound) => bound.Inclusive ? $"not exceeding {bound.Measure}" : $"less than {bound.Measure}";

    /// <summary>The name of the quantity where it is one; the dimension where the law goes on for longer.</summary>
    private static string Quantity(Limit limit) =>
        Led().Replace(limit.Quantity, "") is var name && name.Split(' ').Length <= MostWords && !Sentences().IsMatch(name) ? name : Named(limit);

    // "Designed for operation with internal temperatures", "at a voltage", "travel (±)".
    [GeneratedRegex(@"^(?:Designed|Rated) for operation (?:at|with) |^(?:at|in) (?:an? |the |any )?| \(±\)$")]
    private static partial Regex Led();

    private static string Named(Limit limit) => limit.Dimension.Name is { Length: > 0 } name and not "number" ? name : "content";

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void Row(StringBuilder csv, params string[] cells) =>
        csv.AppendJoin(',', Enumerable.Range(0, 8).Select(i => Cell(i < cells.Length ? cells[i] : ""))).Append(CultureInfo.InvariantCulture, $"\n");

    private static string Cell(string text) => text.Contains(',') || text.Contains('"') ? $"\"{text.Replace("\"", "\"\"")}\"" : text;

    [GeneratedRegex(@"^\(?(?:measured )?at\b", RegexOptions.IgnoreCase)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"[,;:0-9()'""“”‘’]|\b(?:and|or|with|having|which|that|capable|designed|specified|than|less|more|exceeding|greater|following)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentences();
}
