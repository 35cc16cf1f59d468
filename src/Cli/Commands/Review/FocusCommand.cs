using System.CommandLine;
using System.Globalization;
using Pillar.Review;
using Pillar.Review.Focus;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review focus</c>: which regions and themes should effort go to, who could lead, and when does each finding not hold?</summary>
internal static class FocusCommand
{
    private const int LeadersShown = 5;

    private static readonly Option<string?> In = new("--in") { Description = "Only States of this set: a regional group, an M49 code or an organisation", HelpName = "SET" };
    private static readonly Option<bool> Wider = new("--wider") { Description = "Over every instrument held, also those the matrix does not speak of" };
    private static readonly Option<bool> Matrix = new("--matrix") { Description = "From the marks of the record; also when a set, a day, a template, a cycle or the public view is named" };
    private static readonly Option<string?> Set = new("--set") { Description = ReviewOptions.Set().Description, HelpName = "SET" };
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<string?> Template = ReviewOptions.Template();
    private static readonly Option<string?> Cycle = new("--cycle") { Description = "From the marks of this frozen cycle", HelpName = "NAME" };
    private static readonly Option<bool> Public = ReviewOptions.Public();
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Redraws and shuffles, 100 to 10000", HelpName = "NUMBER", DefaultValueFactory = static _ => FocusFinder.UsualRounds };

    public static Command Create() =>
        new Command("focus", "Show on which regions and themes to focus, who could lead, and when a finding does not hold") { In, Wider, Matrix, Set, On, Template, Cycle, Public, Rounds }.Does(Run);

    private static int Run(Session session)
    {
        var rounds = session.Arguments.GetValue(Rounds);
        if (rounds is < 100 or > 10_000)
        {
            throw new BadInputException("--rounds", "a number from 100 to 10000", rounds.ToString(CultureInfo.InvariantCulture));
        }

        var source = Source(session);
        var within = session.Arguments.GetValue(In) is { } word ? source.Set(word) : null;
        Print(session, session.Review.FindFocus.View(source, within, session.Language, rounds));
        return ExitCodes.Done;
    }

    /// <summary>Treaty steps and ratings, unless marks are asked for.</summary>
    private static FocusSource Source(Session session)
    {
        var (arguments, review) = (session.Arguments, session.Review);
        if (arguments.GetValue(Cycle) is { } name)
        {
            var cycle = review.Cycles.Require(name);
            return review.Marks(review.StateBook.Set(cycle.States), cycle.At);
        }

        var (set, on, isPublic) = (arguments.GetValue(Set), arguments.GetValue(On), arguments.GetValue(Public));
        return arguments.GetValue(Matrix) || set is not null || on is not null || arguments.GetValue(Template) is not null || isPublic
            ? review.Marks(review.StateBook.Set(set ?? StateBook.Members), new(ReviewOptions.Template(session, Template), ReviewOptions.Day(session, on), isPublic))
            : review.Commitments(arguments.GetValue(Wider));
    }

    private static void Print(Session session, FocusView view)
    {
        if (session.Json)
        {
            session.Out.WriteLine(FocusJson.Of(view));
            return;
        }

        Lines(session, "", view.Answer);
        Section(session, "focus-where", view.Where.Select(static w => w.Sentence));
        Findings(session, "focus-same", view.SameGaps);
        Findings(session, "focus-groups", view.Groups);
        Findings(session, "focus-lags", view.Lags);
        Section(session, "focus-notes", view.Notes);
    }

    private static void Findings(Session session, string title, IReadOnlyList<FindingView> findings)
    {
        Section(session, title, findings.Count == 0 ? [Say(session, "focus-none")] : []);
        foreach (var finding in findings)
        {
            var mark = finding.Holds switch { true => Say(session, "focus-holds"), false => Say(session, "focus-fails"), null => Say(session, "focus-fact") };
            Wrapped.Write(session.Out, $"  {mark}  ", finding.Sentence);
            Wrapped.Write(session.Out, "      ", Say(session, "focus-id", finding.Id));
            if (finding.Set is null)
            {
                Wrapped.Write(session.Out, "      ", string.Join(" ", finding.States));
            }

            Lines(session, "      ", finding.Checks.Where(c => c.Holds != true || finding.Holds == true).Select(static c => c.Sentence));
            Lines(session, "      ", finding.Moves.Take(1));
            if (finding.Leaders.Count > 0)
            {
                Wrapped.Write(session.Out, "      ", Say(session, "focus-lead", string.Join("; ", finding.Leaders.Take(LeadersShown).Select(static l => l.Sentence))));
            }
        }
    }

    private static void Section(Session session, string title, IEnumerable<string> lines)
    {
        session.Out.WriteLine();
        session.Out.WriteLine(Say(session, title));
        Lines(session, "  ", lines);
    }

    private static void Lines(Session session, string indent, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Wrapped.Write(session.Out, indent, line);
        }
    }

    private static string Say(Session session, string key, params object[] values) => Resources.FocusCliText.Say(key, session.Language, values);
}
