using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Review;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary>What several of the review's commands are told, and what several say.</summary>
internal static class ReviewOptions
{
    public static Option<string?> On() => new("--on") { Description = "As it stood on this day; today when left out", HelpName = "YYYY-MM-DD" };

    public static Option<string> Set() => new("--set")
    {
        Description = "The States: members, invented, a regional group, an M49 code, an organisation, or codes with commas between",
        HelpName = "SET",
        DefaultValueFactory = static _ => StateBook.Members,
    };

    public static Option<bool> Public() => new("--public") { Description = "Only what is published with the State's consent" };

    public static Option<string?> Template() => new("--template") { Description = "The template: its code or name; the operative text when left out", HelpName = "TEMPLATE" };

    /// <exception cref="BadInputException">There is no such template.</exception>
    public static Template Template(Session session, Option<string?> option) => session.Review.Templates.Require(session.Arguments.GetValue(option) ?? "");

    public static Argument<string> State() => new("STATE") { Description = "Code or name of the State" };

    /// <exception cref="BadInputException">The text is no day.</exception>
    public static DateOnly Day(Session session, string? text, string option = "--on") =>
        CommandDays.Read(text, option) ?? DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Says why not, on stderr.</summary>
    public static int Refuse(Session session, Refusal refusal)
    {
        session.Error.WriteLine(refusal.Text.In(session.Language));
        return ExitCodes.BadInput;
    }

    /// <summary>What came of a file that is taken whole or not at all: every cell that cannot be used, or why it was refused, or what was taken.</summary>
    public static int Taken(Session session, ImportOutcome outcome, Func<string> json, Action sentence)
    {
        if (session.Json)
        {
            session.Out.WriteLine(json());
        }

        foreach (var problem in outcome.Problems)
        {
            session.Error.WriteLine(problem.In(session.Language));
        }

        if (outcome.Problems.Count > 0)
        {
            session.Error.WriteLine(Text(session, "nothing-taken", outcome.Problems.Count));
            return ExitCodes.BadInput;
        }

        if (outcome.Refusal is { } refusal)
        {
            return Refuse(session, refusal);
        }

        if (!session.Json)
        {
            sentence();
        }

        return ExitCodes.Done;
    }

    public static void Say(Session session, string key, params object[] values) => Wrapped.Write(session.Out, "", Text(session, key, values));

    public static string Text(Session session, string key, params object[] values) => ReviewCliText.Say(key, session.Language, values);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>37.5 % with its denominator is never more exact than the count; no denominator gives a dash.</summary>
    public static string Share(double? share) => share is { } known ? (known * 100).ToString("0.0", CultureInfo.InvariantCulture) : "–";
}
