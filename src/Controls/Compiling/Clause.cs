using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>Compiles the words of one item: what is left out first ("except", "other than"), then the limits, then what a person states.</summary>
/// <param name="ids">Numbers the leaves.</param>
/// <param name="shared">What the item above says of the numbers below it; null where it says nothing.</param>
internal sealed partial class Clause(LeafIds ids, SharedBound? shared = null)
{
    private const int MostDepth = 4;

    /// <summary>The rule of these words; null where they ask for nothing.</summary>
    public Rule? Compile(string words)
    {
        if (NotCapable().Match(words) is { Success: true } not)
        {
            return Compile(words[not.Length..]) is { } capable ? new NoneOf(capable) : null;
        }

        if (words.Contains(" | ", StringComparison.Ordinal))
        {
            return LimitReader.Kept(words, ids);
        }

        var parts = Sentences.Of(words);
        var apart = parts.Beside.Length > 0 && !(parts.ForAll.Length == 0 && IsOneFact(parts.Words));
        var asked = Joined([
            Compile(apart ? parts.Words : parts.First, 0),
            parts.ForAll.Length > 0 ? Limits(parts.ForAll) : null,
            .. parts.Further.Select(sentence => Sentences.Hedges(sentence) ? LimitReader.Kept(sentence, ids, numbersOnly: true) : Compile(sentence)),
            parts.Explained.Length > 0 ? LimitReader.Kept(parts.Explained, ids, numbersOnly: true) : null,
        ]);
        return apart && asked is not null ? new AnyOf([asked, Limits(parts.Beside)!]) : asked;
    }

    /// <summary>A thing and its parts are one statement where nothing more is asked of the thing.</summary>
    private bool IsOneFact(string words) => new Clause(new LeafIds(ids.Item), shared).Compile(words, 0) is Fact;

    private Rule? Compile(string words, int depth)
    {
        if (Kinds.Of(words) is { } list)
        {
            return Joined([new AnyOf([.. list.Kinds.Select(kind => Compile(kind, depth + 1)).OfType<Rule>()]), Compile(list.After, depth + 1)]);
        }

        if (depth >= MostDepth || Exclusions.First(words) is not { } exclusion)
        {
            return Limits(words);
        }

        var after = AsFollows().Replace(words[exclusion.End..].TrimStart(')', ' ', ','), "");
        var before = words[..exclusion.Start].TrimEnd(' ', ',');
        before = before.EndsWith(" and", StringComparison.Ordinal) ? before[..^4] : before;
        var takesIn = GoesOn().IsMatch(after) || (after.StartsWith("for ", StringComparison.Ordinal) && before.EndsWith("designed", StringComparison.Ordinal));
        var kept = Compile(takesIn ? $"{before}{(after.StartsWith("inc", StringComparison.OrdinalIgnoreCase) ? "," : "")} {after}" : words[..exclusion.Start], depth + 1);
        var left = LeftOut(words[exclusion.Text..exclusion.End]);
        after = takesIn ? "" : after;
        var said = Joined([kept, left is null ? null : new NoneOf(left)]);
        if (Beside().Match(after) is not { Success: true } and)
        {
            return Joined([said, Compile(after, depth + 1)]);
        }

        // "…, or mixtures containing more than 2 % thereof, with a density greater than …": what follows is asked of either.
        var both = ForBoth().Match(after);
        var other = Compile(both.Success ? after[and.Length..both.Index] : after[and.Length..], depth + 1);
        return Joined([other is null ? said : Either(said, other), both.Success ? Compile(after[both.Index..], depth + 1) : null]);
    }

    private Rule? Limits(string words) => LimitReader.Compile(words.Trim(' ', ',', ';', ':').TrimEnd('.'), ids, shared);

    /// <summary>"Except medical applicators and a product containing not more than 1 g": two things, of which the second has a limit.</summary>
    private Rule? LeftOut(string words) =>
        Second().Match(words) is { Success: true } second && MeasureScan.In(words[..second.Index]).Count == 0 && MeasureScan.In(words[second.Index..]).Count > 0
            && Limits(words[..second.Index]) is { } first && Limits(words[(second.Index + second.Length)..]) is { } last ? new AnyOf([first, last]) : Limits(words);

    private static Rule Either(Rule? one, Rule other) => one is null ? other : new AnyOf([one, other]);

    internal static Rule? Joined(IEnumerable<Rule?> rules)
    {
        var some = rules.OfType<Rule>().ToList();
        return some.Count switch
        {
            0 => null,
            1 => some[0],
            _ => new AllOf([.. some.SelectMany(static rule => rule is AllOf all ? all.Rules : [rule])]),
        };
    }

    [GeneratedRegex(@"\s+and\s+(?=an?\s)|(?<=\))\s+or\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Second();

    [GeneratedRegex(@"(?<=\b(?:substances|mixtures)\b[^,]*),\s+(?:with|having)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForBoth();

    [GeneratedRegex(@"^Not\s+(?=capable\s+of\b)")]
    private static partial Regex NotCapable();

    // "To join subsystems, other than those specified in 9D004, in launch vehicles": one statement with something left out in its middle.
    [GeneratedRegex(@"^(?:including\b|therefor\b|in\s+(?!which\b|the\s+form\b|any\b)|of\s)", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    // What joins the items below was read before.
    [GeneratedRegex(@"^as\s+follows\b[\s,;:]*", RegexOptions.IgnoreCase)]
    private static partial Regex AsFollows();

    // "Engines not controlled by 9A001 and parts, n.e.s.": another thing, of which the exclusion does not speak.
    [GeneratedRegex(@"^(?:and|or)\s+(?=[“""']?(?:specially\s+designed[”""']?\s+[“""']?)?(?:parts|components|accessories|substances|mixtures)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();
}
