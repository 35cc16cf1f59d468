using System.CommandLine;
using Pillar.Controls.Register;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar products …</c>: what persons signed about products, and whether it still holds.</summary>
internal static class ProductsCommand
{
    public static Command Create() => new("products", "Show products that a person has classified and signed")
    {
        List(),
        Show(),
    };

    private static Command List()
    {
        var again = new Option<bool>("--look-again") { Description = "Only those whose entry has changed since, or whose rules say something else today" };
        return new Command("list", "List what stands, by product and list") { again }.Does(session => Told(
            session, [.. session.Controls.ProductRegister.Run().Where(one => one.LookAgain || !session.Arguments.GetValue(again))], RegisterSheet.Line));
    }

    private static Command Show()
    {
        var product = new Argument<string>("PRODUCT") { Description = "Maker and model" };
        return new Command("show", "Show all signatures of a product, with what they stand on") { product }.Does(session =>
        {
            var asked = session.Arguments.GetRequiredValue(product);
            var found = session.Controls.ProductRegister.Of(asked);
            return found.Count > 0 ? Told(session, found, RegisterSheet.Whole) : throw new BadInputException("PRODUCT", "a product of the register (pillar products list)", asked);
        });
    }

    private static int Told(Session session, IReadOnlyList<StandingClassification> found, Action<Session, StandingClassification> print)
    {
        if (session.Json)
        {
            session.Out.WriteLine(RegisterJson.Of(found));
            return ExitCodes.Done;
        }

        foreach (var one in found)
        {
            print(session, one);
        }

        if (found.Count == 0)
        {
            Wrapped.Write(session.Out, "", ControlLines.Say(session, "products-none"));
        }

        return ExitCodes.Done;
    }
}
