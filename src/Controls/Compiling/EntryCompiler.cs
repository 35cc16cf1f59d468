using System.Text.RegularExpressions;
using Pillar.Controls.Lists;

namespace Pillar.Controls.Compiling;

/// <summary>Compiles the text of an entry into rules. The same text gives the same rules, ids included.</summary>
internal static partial class EntryCompiler
{
    public static CompiledEntry Compile(ControlEntry entry)
    {
        if (entry.WordsOnly || (entry.Items.Count == 0 && ElsewhereWhole().IsMatch(entry.Heading)))
        {
            return new CompiledEntry(entry, null, []);
        }

        var ids = new LeafIds(entry.Code);
        var clause = new Clause(ids);
        var heading = ItemText.Of(entry.Heading);
        var shared = SharedBound.Of(heading.Words, entry.Items);
        var intro = entry.Intro.Select(static line => ItemText.Of(line)).ToList();
        Rule?[] own = [entry.Titled ? null : clause.Compile(shared?.Words ?? heading.Words), .. intro.Select(text => clause.Compile(text.Words))];
        var below = Below(entry.Titled ? intro[^1].Joint : heading.Joint, entry.Items, shared);
        var rule = Or(Clause.Joined([.. own, below]), entry.Titled ? intro[^1].Beside : heading.Beside, clause);
        return new CompiledEntry(entry, rule, [.. Notes(entry)]);
    }

    private static Rule? Item(ControlItem item, SharedBound? above)
    {
        if (Reserved().IsMatch(item.Text) || PointsElsewhere(item.Text))
        {
            return null;
        }

        var text = ItemText.Of(item.Text, item.Items.Count > 0);
        var shared = SharedBound.Of(text.Words, item.Items) ?? above?.Through(item, text.Words);
        var clause = new Clause(new LeafIds(item.Id), above);
        var own = clause.Compile(shared?.Words ?? text.Words);
        var below = Below(text.Joint, item.Items, shared);
        below = below is not null && clause.Compile(text.Instead) is { } instead ? new AnyOf([instead, below]) : below;
        var rule = Or(Clause.Joined([own, below]), text.Beside, clause);
        return rule is null ? null : new ItemRule(item.Id, rule);
    }

    /// <summary>"… and specially designed components therefor": controlled whether or not they meet the items themselves.</summary>
    private static Rule? Or(Rule? rule, string beside, Clause clause) => rule is not null && clause.Compile(beside) is { } parts ? new AnyOf([rule, parts]) : rule;

    private static Rule? Below(Joint joint, IReadOnlyList<ControlItem> items, SharedBound? shared)
    {
        var rules = items.Select(item => Item(item, shared)).OfType<Rule>().ToList();
        return rules.Count switch
        {
            0 => null,
            _ when joint == Joint.None => new NoneOf(new AnyOf(rules)),
            1 => rules[0],
            _ => joint == Joint.All ? new AllOf(rules) : new AnyOf(rules, joint == Joint.Two ? 2 : 1),
        };
    }

    private static IEnumerable<TakenOut> Notes(ControlEntry entry) =>
        entry.Notes.Select(note => (Of: entry.Code, Note: note))
            .Concat(entry.AllItems().SelectMany(static item => item.Notes.Select(note => (Of: item.Id, Note: note))))
            .Where(static pair => pair.Note.Kind == NoteKind.Decontrol)
            .Select(static (pair, i) => Note(pair.Of, pair.Note, i + 1)).OfType<TakenOut>();

    /// <summary>"1C010.b does not control: a. …; b. …": the words after the verb, and the lettered lines below them.</summary>
    private static TakenOut? Note(string of, ControlNote note, int number)
    {
        var verb = DoesNotControl().Match(string.Join(' ', note.Text.Take(1)));
        if (!verb.Success)
        {
            return null;
        }

        var text = ItemText.Of(note.Text[0][(verb.Index + verb.Length)..]);
        var id = $"{of}!{number}";
        var lines = NoteLines.Of(id, note.Text.Skip(1));
        var leaves = new LeafIds(id);
        var destination = Destination().Match(note.Text[0]);
        var rule = Clause.Joined([destination.Success ? new Fact(leaves.Next(), destination.Groups["for"].Value, [], []) : null, new Clause(leaves).Compile(text.Words), Below(text.Joint, lines, null)]);
        return rule is null ? null : new TakenOut(of, note, rule);
    }

    /// <summary>"SEE MILITARY GOODS CONTROLS for …", "See 1C350 for …": the item keeps a number of the list and controls nothing.</summary>
    internal static bool PointsElsewhere(string text) => Elsewhere().IsMatch(text);

    [GeneratedRegex(@"^SEE\s+(?:ALSO\s+)?(?:MILITARY GOODS CONTROLS|[0-9][A-E][0-9]{3})\s+FOR\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    // "Computers specially designed for a military application … are controlled by ECCN 3A611.": a whole entry that points.
    [GeneratedRegex(@"\bare\s+controlled\s+by\s+ECCN\s+[0-9][A-E][0-9]{3}\.")]
    private static partial Regex ElsewhereWhole();

    // "Not used": such a line asks for nothing.
    [GeneratedRegex(@"^\[Reserved\]|^(?:to|through|-|–)\s.{0,12}\[Reserved\]|^(?:Not used|Reserved)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();

    /// <summary>"For exports to States Party to the CWC, 1C350 does not control …".</summary>
    [GeneratedRegex(@"^(?<for>For exports to [^,]+),")]
    private static partial Regex Destination();

    [GeneratedRegex(@"\b(?:does|do) not (?:control|apply to|apply|include)\s*:?")]
    private static partial Regex DoesNotControl();
}
