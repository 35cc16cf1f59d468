using System.CommandLine;
using Pillar.Transfers.Money;
using Pillar.Transfers.Money.Freezing;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money open CUSTOMER</c>: a customer is taken for a listed party, and the clock is shown.</summary>
internal static class OpenCommand
{
    private static readonly Argument<string> Customer = new("CUSTOMER") { Description = "Your own reference of the customer; the watch or a judgement tells whom he is taken for" };
    private static readonly Option<string> Entry = MoneyOptions.Text("--entry", "The entry, LIST:REFERENCE, where the watch and judgements do not tell");
    private static readonly Option<string> Name = MoneyOptions.Text("--name", "His name, where the watch and judgements do not tell");
    private static readonly Option<string> Payment = MoneyOptions.Text("--payment", "Reference of the payment that was held");
    private static readonly Option<string> Listed = MoneyOptions.Text("--listed", "When the party was listed, where that is known better than the day the list gives, such as 2026-03-05T07:00Z");
    private static readonly Option<string> Reason = MoneyOptions.Text("--reason", "Why he is taken for it, on one line");

    public static Command Create() => new Command("open", "Open a case: a touched, judged or paying customer is taken for a listed party") { Customer, Entry, Name, Payment, Listed, Reason }.Does(Run);

    private static int Run(Session session)
    {
        string Of(Option<string> option) => session.Arguments.GetValue(option)!;
        var request = new OpenRequest(session.Arguments.GetRequiredValue(Customer), Of(Entry), Of(Name), Of(Payment), Moment.Read(Of(Listed), "--listed"), Of(Reason));
        return MoneyOptions.Answer(session, session.Transfers.Freezing.OpenCase.Run(request, MoneyOptions.Who));
    }
}
