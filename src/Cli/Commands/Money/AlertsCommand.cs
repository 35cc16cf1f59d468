using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Transfers.Money.Alerts;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money alerts …</c>: the queue of held and referred payments.</summary>
internal static class AlertsCommand
{
    private static readonly Option<string> Level = new("--level") { Description = "first, second or closed", HelpName = "LEVEL", DefaultValueFactory = static _ => "first" };
    private static readonly Option<string> List = new("--list") { Description = "Only alerts whose best hit is on this list", HelpName = "ID", DefaultValueFactory = static _ => "" };
    private static readonly Option<int> Skip = new("--skip") { Description = "So many are passed over", HelpName = "COUNT" };
    private static readonly Argument<long> Number = new("NUMBER") { Description = "Number of the alert" };
    private static readonly Option<long> Seen = new("--seen") { Description = "Version of the alert that was seen; the present one without this", HelpName = "VERSION" };
    private static readonly Option<string> To = new("--to") { Description = "To whom", HelpName = "NAME", Required = true };
    private static readonly Option<string> Reason = new("--reason") { Description = "Why, on one line", HelpName = "TEXT", Required = true };
    private static readonly Option<string> Verdict = new("--verdict")
    {
        Description = "released: it is somebody else or cleared up; confirmed: it is the listed party or holds; unsure",
        HelpName = "WORD",
        Required = true,
    };

    private static readonly Option<string> Until = new("--until") { Description = "Last day, YYYY-MM-DD, at most a year ahead", HelpName = "DATE", Required = true };

    public static Command Create()
    {
        Level.AcceptOnlyFromAmong("first", "second", "closed");
        Verdict.AcceptOnlyFromAmong("released", "confirmed", "unsure");
        return new Command("alerts", "Show held and referred payments, the gravest first")
        {
            Level, List, Skip,
            new Command("show", "Show one alert: what matches, what contradicts, what is not known, and what was done") { Number }.Does(Show),
            new Command("take", "Take an alert, so that others see who is at it") { Number, Seen }.Does(Take),
            new Command("hand-over", "Hand an alert over to somebody else") { Number, To, Reason, Seen }.Does(HandOver),
            new Command("look", "Give a verdict; a strong hit takes two officers who say the same") { Number, Verdict, Reason, Seen }.Does(Look),
            new Command("rule", "Make the parties of a released alert known customers until a day") { Number, Until, Reason }.Does(Rule),
        }.Does(Queue);
    }

    private static WorkAlerts Work(Session session) => session.Transfers.Payments.Alerts;

    private static int Queue(Session session)
    {
        var level = session.Arguments.GetValue(Level) switch { "second" => AlertLevel.SecondLook, "closed" => AlertLevel.Closed, _ => AlertLevel.FirstLook };
        new AlertSheet(session).Queue(Work(session).Queue(new AlertQuestion(level, session.Arguments.GetValue(List)!, session.Arguments.GetValue(Skip))));
        return ExitCodes.Done;
    }

    private static int Show(Session session)
    {
        var number = session.Arguments.GetValue(Number);
        var alert = Work(session).Show(number) ?? throw new BadInputException("NUMBER", "the number of an alert", $"{number}");
        new AlertSheet(session).One(alert, Work(session).History(number));
        return ExitCodes.Done;
    }

    private static int Take(Session session) => Answered(session, Work(session).Take(Known(session), Actor.OfOperatingSystem()));

    private static int HandOver(Session session) => Answered(
        session, Work(session).HandOver(Known(session), session.Arguments.GetRequiredValue(To), session.Arguments.GetRequiredValue(Reason), Actor.OfOperatingSystem()));

    private static int Look(Session session) => Answered(
        session, Work(session).Look(Known(session), AlertWords.Parse(session.Arguments.GetRequiredValue(Verdict))!.Value, session.Arguments.GetRequiredValue(Reason), Actor.OfOperatingSystem()));

    private static int Rule(Session session) => Answered(session, Work(session).MakeRule(
        session.Arguments.GetValue(Number), MoneyOptions.CalendarDay(session.Arguments.GetRequiredValue(Until), "--until")!.Value, session.Arguments.GetRequiredValue(Reason), Actor.OfOperatingSystem()));

    /// <summary>Who does not say what he saw has just looked.</summary>
    private static (long Number, long Version) Known(Session session)
    {
        var (number, seen) = (session.Arguments.GetValue(Number), session.Arguments.GetValue(Seen));
        return (number, seen > 0 ? seen : Work(session).Show(number)?.Version ?? 0);
    }

    private static int Answered(Session session, AlertOutcome outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            return MoneyOptions.Refuse(session, refusal);
        }

        new AlertSheet(session).One(outcome.Alert!, Work(session).History(outcome.Alert!.Number));
        return ExitCodes.Done;
    }
}
