using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Screening.Judgements;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Judgements;

/// <summary><c>pillar judgements list</c>: who judged what, newest first, the replaced ones included.</summary>
internal static class ListCommand
{
    private const int MostTake = 1000;

    private static readonly Option<string> Entry = new("--entry") { Description = "Only about this entry: LIST:REFERENCE", HelpName = "ENTRY", DefaultValueFactory = static _ => "" };
    private static readonly Option<string> Customer = new("--customer") { Description = "Only about the customer with this id", HelpName = "ID", DefaultValueFactory = static _ => "" };
    private static readonly Option<long?> Before = new("--before") { Description = "Only those with a lower number", HelpName = "NUMBER" };
    private static readonly Option<int> Take = new("--take") { Description = "So many at most, 1 to 1000", HelpName = "COUNT", DefaultValueFactory = static _ => 50 };

    public static Command Create() => new Command("list", "Show judgements, newest first, the replaced ones included") { Entry, Customer, Before, Take }.Does(Run);

    private static int Run(Session session)
    {
        var query = Query(session);
        var judgements = session.Screening.ListJudgements.Run(query);
        if (session.Json)
        {
            session.Out.WriteLine(JudgementJson.Text(judgements, query.Take));
        }
        else
        {
            Write(session, judgements, query.Take);
        }

        return ExitCodes.Done;
    }

    private static JudgementsQuery Query(Session session)
    {
        var entry = session.Arguments.GetValue(Entry)!;
        var take = session.Arguments.GetValue(Take);
        var colon = entry.IndexOf(':');
        if (entry.Length > 0 && colon <= 0)
        {
            throw new BadInputException("--entry", "LIST:REFERENCE", $"{entry}");
        }

        return take is >= 1 and <= MostTake
            ? new JudgementsQuery(entry[..Math.Max(0, colon)], entry[(colon + 1)..], session.Arguments.GetValue(Customer)!, session.Arguments.GetValue(Before), take)
            : throw new BadInputException("--take", $"1 to {MostTake}", take.ToString(CultureInfo.InvariantCulture));
    }

    private static void Write(Session session, IReadOnlyList<ListedJudgement> judgements, int take)
    {
        foreach (var (judgement, latest) in judgements)
        {
            var text = judgement.Text;
            var name = text is null ? Say(session, "erased") : text.Customer.Length > 0 ? $"{text.Name} ({Say(session, "customer", text.Customer)})" : text.Name;
            Wrapped.Write(
                session.Out,
                string.Create(CultureInfo.InvariantCulture, $"{judgement.Number,4}. {judgement.Day}  {judgement.Verdict.Word(),-9}  "),
                $"{judgement.List}:{judgement.Entry} – {name} – {Say(session, latest ? "in-force" : "superseded")}");
            Wrapped.Write(session.Out, "      ", $"{judgement.By}: {text?.Reason ?? Say(session, "erased")}");
        }

        if (judgements.Count == 0)
        {
            session.Out.WriteLine(Say(session, "none"));
        }
        else if (judgements.Count == take)
        {
            session.Out.WriteLine(Say(session, "older", judgements[^1].Judgement.Number));
        }
    }

    private static string Say(Session session, string key, params object[] values) => JudgementsCliText.Say(key, session.Language, values);
}
