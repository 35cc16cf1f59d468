using System.Globalization;
using System.Resources;
using Pillar.Cli.Resources;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary>
/// A screening for a reader: the outcome's own word alone on the first line, the same in every language, so that a script can read it too;
/// then what it means, the hits with their reasons, what is missing, and the lists with edition and age.
/// </summary>
internal sealed class ScreenSheet(ScreenResult result, CultureInfo language, DateOnly today)
{
    /// <summary>So many hits stand with their reasons; the others on one line each.</summary>
    private const int MostExplained = 10;

    internal static readonly ResourceManager Texts = new("Pillar.Cli.Resources.ScreenText", typeof(ScreenSheet).Assembly);

    public void WriteTo(TextWriter writer)
    {
        writer.WriteLine(result.Outcome.Word());
        Wrapped.Write(writer, "", Say("outcome-" + result.Outcome.Word()));
        Wrapped.Write(writer, "", ScreenJson.NotClearance.In(language));
        Section(writer, "notes", result.Notes.Select(note => note.In(language)));
        Hits(writer);
        Section(writer, "next", Next());
        Section(writer, "missing", result.Missing.Select(missing => missing.In(language)));
        Section(writer, "lists", result.Lists.Select(List));
        writer.WriteLine();
        Wrapped.Write(writer, "", Say("engine", result.Engine));
        Wrapped.Write(writer, "", ThresholdsText.Of(result.Thresholds, language));
    }

    private void Hits(TextWriter writer)
    {
        for (var place = 0; place < result.Hits.Count; place++)
        {
            var hit = result.Hits[place];
            if (place == 0 || Group(hit) != Group(result.Hits[place - 1]))
            {
                writer.WriteLine();
                Wrapped.Write(writer, "", Say(Group(hit)));
            }

            Head(writer, place + 1, hit);
            if (place < MostExplained)
            {
                Body(writer, hit);
            }
        }

        if (result.Hits.Count > MostExplained)
        {
            Wrapped.Write(writer, "", Say("hits-brief", MostExplained));
        }
    }

    /// <summary>What an officer does after a hit, with the first one as the example.</summary>
    private IEnumerable<string> Next() => result.Hits.Take(1).Select(static h => $"{h.List}:{h.Entry}")
        .SelectMany(entry => new[] { Say("next-show", entry), Say("next-judge", entry) });

    private static string Group(Hit hit) => hit.Dismissed ? "hits-dismissed" : hit.Band == ScreenOutcome.Weak ? "hits-weak" : "hits";

    private void Head(TextWriter writer, int number, Hit hit)
    {
        var lead = string.Create(CultureInfo.InvariantCulture, $"{number,3}. {hit.Score:0.00}  {Say("band-" + hit.Band.Word()),-8}  ");
        Wrapped.Write(writer, lead, $"{hit.List}:{hit.Entry} – {hit.Name}");
    }

    private void Body(TextWriter writer, Hit hit)
    {
        const string Indent = "     ";
        var kind = hit.Kind == PartyKind.Unknown ? "" : Word("kind-" + hit.Kind.Word(), hit.Kind.Word());
        Wrapped.Write(writer, Indent, Say("matched", hit.MatchedName) + (kind.Length > 0 ? $" ({kind})" : ""));
        foreach (var line in new HitLines(hit, language).All)
        {
            Wrapped.Write(writer, Indent, line);
        }

        if (hit.Judgement is { } judged)
        {
            Wrapped.Write(writer, Indent, judged.In(language));
        }

        foreach (var reason in hit.Reasons)
        {
            var rule = Word("rule-" + reason.Rule, reason.Rule);
            var lead = string.Create(CultureInfo.InvariantCulture, $"{Indent}{Signed(reason.Score)}  ");
            Wrapped.Write(writer, lead, Say("reason", rule, reason.Detail.In(language)) + Compared(reason, hit));
        }
    }

    /// <summary>The two values, unless they are the two names that stand above.</summary>
    private string Compared(HitReason reason, Hit hit) => reason.Left == result.Query.Name && reason.Right == hit.MatchedName
        ? ""
        : " " + Say("compared", Word("kind-" + reason.Left, reason.Left), reason.Right.Length > 0 ? Word("kind-" + reason.Right, reason.Right) : "–");

    private string List(ListUsed list) => list.Edition.Length == 0
        ? $"{list.Id}: {Say("list-missing")}"
        : string.Join(", ", new[]
        {
            $"{list.Id}: {list.Title}",
            Say("edition", list.Edition),
            list.AsOf is { } day ? Say("as-of", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), today.DayNumber - day.DayNumber) : Say("no-date"),
            Say("records", list.Records),
            list.Required ? Say("required") : "",
            list.Current ? "" : Say("not-current"),
        }.Where(static part => part.Length > 0));

    private void Section(TextWriter writer, string title, IEnumerable<string> lines)
    {
        var empty = true;
        foreach (var line in lines)
        {
            if (empty)
            {
                writer.WriteLine();
                writer.WriteLine(Say(title));
                empty = false;
            }

            Wrapped.Write(writer, "  - ", line);
        }
    }

    private static string Signed(double score) => score.ToString("+0.00;−0.00; 0.00", CultureInfo.InvariantCulture);

    private string Say(string key, params object[] values) => new Statement(Texts, key, values).In(language);

    /// <summary>The word for what the engine or a file names; its own word where the program has no other.</summary>
    private string Word(string key, string own) => Texts.GetString(key, language) ?? own;
}
