using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;

using Pillar.Screening.Lists.Agreement;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists agreement [ENTRY]</c>: the same party on several lists, which list is late, and what only one of them says.</summary>
internal static class AgreementCommand
{
    private const int Rows = 20;

    public static Command Create()
    {
        var entry = new Argument<string?>("ENTRY")
        {
            Description = "One designation: its reference, such as KPi.001, or list and reference",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var days = new Option<int>("--days")
        {
            Description = "A list that names a party more than so many days after another lags",
            HelpName = "NUMBER",
            DefaultValueFactory = static _ => CompareAgreement.UsualDays,
        };
        var command = new Command("agreement", "Show the same designation on several lists, and where the lists do not agree") { entry, days };
        return command.Does(session => Run(session, session.Arguments.GetValue(entry), session.Arguments.GetValue(days)));
    }

    private static int Run(Session session, string? entry, int days)
    {
        var agreed = session.Screening.CompareAgreement.Run(days < 0 ? throw new BadInputException("--days", "0 or more", $"{days}") : days);
        agreed = entry is null ? agreed : agreed.About(entry);
        if (session.Json)
        {
            session.Out.WriteLine(AgreementJson.Of(agreed, session.Language));
            return ExitCodes.Done;
        }

        if (entry is null)
        {
            Summary(session, agreed);
        }
        else
        {
            One(session, agreed, entry);
        }

        return ExitCodes.Done;
    }

    private static void Summary(Session session, Agreed agreed)
    {
        foreach (var pair in agreed.Pairs)
        {
            Line(session, "agreement-pair", pair.Left, pair.Right, pair.Linked, pair.Doubtful, pair.Differ);
        }

        Line(session, "agreement-lags", agreed.Lags.Count, agreed.Days);
        foreach (var lag in agreed.Lags.Take(Rows))
        {
            Line(session, "agreement-lag", Printed(lag.First), Printed(lag.Later), lag.Days);
        }

        Line(session, "agreement-missing", agreed.Missing.Count, agreed.Days);
        foreach (var missing in agreed.Missing.Take(Rows))
        {
            Line(session, "agreement-missed", Printed(missing.Designation), missing.List, missing.Days);
        }

        if (agreed.Crowded > 0)
        {
            Line(session, "agreement-crowded", agreed.Crowded);
        }
    }

    private static void One(Session session, Agreed agreed, string entry)
    {
        if (agreed.Links.Count == 0)
        {
            Line(session, "agreement-none", Printable.Line(entry, 100));
        }

        foreach (var link in agreed.Links)
        {
            Line(session, link.Doubtful ? "agreement-doubtful" : "agreement-linked", Printed(link.Left), Printed(link.Right));
            foreach (var reason in link.Reasons)
            {
                session.Out.WriteLine($"    = {Printable.Line(reason.In(session.Language), 300)}");
            }

            foreach (var field in link.Differences)
            {
                Only(session, link.Left.List, field.Field, field.Removed);
                Only(session, link.Right.List, field.Field, field.Added);
            }
        }
    }

    private static void Only(Session session, string list, string field, IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            Line(session, "agreement-only", list, ListsCliText.Say("field-" + field, session.Language), Printable.Line(value, 300));
        }
    }

    private static void Line(Session session, string key, params object[] values) => session.Out.WriteLine(ListsCliText.Say(key, session.Language, values));

    private static string Printed(ListedParty party) => string.Create(
        CultureInfo.InvariantCulture, $"{party.List}:{party.Reference} {Printable.Line(party.Name, 80)}{(party.ListedOn is { } day ? $" ({day:yyyy-MM-dd})" : "")}");
}
