using System.CommandLine;
using System.Globalization;
using Pillar.Review.Focus;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review focus</c>: which regions and themes should effort go to, who could lead, and when does each finding not hold?</summary>
internal static class FocusCommand
{
    private const int LeadersShown = 5;

    public static Command Create()
    {
        var within = new Option<string?>("--in") { Description = "Only States of this set: a regional group, an M49 code or an organisation", HelpName = "SET" };
        var wider = new Option<bool>("--wider") { Description = "Over every instrument held, also those the matrix does not speak of" };
        var rounds = new Option<int>("--rounds") { Description = "Redraws and shuffles, 100 to 10000", HelpName = "NUMBER", DefaultValueFactory = static _ => FocusFinder.UsualRounds };
        var command = new Command("focus", "Show on which regions and themes to focus, who could lead, and when a finding does not hold") { within, wider, rounds };
        return command.Does(session => Run(session, session.Arguments.GetValue(within), session.Arguments.GetValue(wider), session.Arguments.GetValue(rounds)));
    }

    private static int Run(Session session, string? within, bool wider, int rounds)
    {
        if (rounds is < 100 or > 10_000)
        {
            throw new BadInputException("--rounds", "a number from 100 to 10000", rounds.ToString(CultureInfo.InvariantCulture));
        }

        var find = session.Review.FindFocus;
        var view = find.View(find.Run(within is null ? null : session.States.Sets.Require(within), wider, rounds), session.Language);
        if (session.Json)
        {
            session.Out.WriteLine(FocusJson.Of(view));
            return ExitCodes.Done;
        }

        Lines(session, "", view.Answer);
        Section(session, "focus-where", view.Where.Select(static w => w.Sentence));
        Findings(session, "focus-same", view.SameGaps);
        Findings(session, "focus-groups", view.Groups);
        Findings(session, "focus-lags", view.Lags);
        Section(session, "focus-notes", view.Notes);
        return ExitCodes.Done;
    }

    private static void Findings(Session session, string title, IReadOnlyList<FindingView> findings)
    {
        Section(session, title, findings.Count == 0 ? [Say(session, "focus-none")] : []);
        foreach (var finding in findings)
        {
            var mark = finding.Holds switch { true => Say(session, "focus-holds"), false => Say(session, "focus-fails"), null => Say(session, "focus-fact") };
            Wrapped.Write(session.Out, $"  {mark}  ", finding.Sentence);
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
