using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Platform.Accounts;
using Pillar.Transfers;
using Pillar.Transfers.Money.Freezing;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Money;

/// <summary>What several of these commands are told, and what several say.</summary>
internal static class MoneyOptions
{
    public static Argument<long> Case() => new("CASE") { Description = "Number of the case" };

    public static Option<string> Reason(string description = "Why, on one line") => new("--reason") { Description = description, HelpName = "TEXT", Required = true };

    public static Option<string> Text(string name, string description) => new(name) { Description = description, HelpName = "TEXT", DefaultValueFactory = static _ => "" };

    public static Actor Who => Actor.OfOperatingSystem();

    /// <exception cref="BadInputException">It is no day.</exception>
    public static DateOnly? Day(string text, string option) => CommandDays.Read(text.Length == 0 ? null : text, option);

    /// <exception cref="BadInputException">It is no calendar day.</exception>
    public static DateOnly? CalendarDay(string? text, string option) => CommandDays.Read(string.IsNullOrEmpty(text) ? null : text, option, "a calendar day YYYY-MM-DD");

    /// <summary>Says what was recorded and how the case stands, or why nothing was.</summary>
    public static int Answer(Session session, CaseOutcome outcome)
    {
        if (outcome.Case is not { } about)
        {
            return Refuse(session, outcome.Refusal!);
        }

        new MoneySheet(session).Case(about);
        return ExitCodes.Done;
    }

    /// <summary>Says why not, on stderr. Who may not do it is denied; all else is input that cannot be used.</summary>
    public static int Refuse(Session session, Refusal refusal)
    {
        session.Error.WriteLine(Printable.Line(refusal.Text.In(session.Language), 400));
        return Refusals.KindOf(refusal) == RefusalKind.Authority ? ExitCodes.Deny : ExitCodes.BadInput;
    }

    public static string Say(Session session, string key, params object[] values) => FreezingCliText.Say(key, session.Language, values);
}
