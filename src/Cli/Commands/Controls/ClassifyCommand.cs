using System.CommandLine;
using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Controls.Register;
using Pillar.Platform.Accounts;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar classify TEXT</c>: which entries catch this item, and what has to be asked.</summary>
internal static class ClassifyCommand
{
    private const int Shown = 5;

    private static readonly Option<string?> Product = new("--product") { Description = "Maker and model: earlier signed classifications of it come first", HelpName = "MAKER MODEL" };
    private static readonly Option<string?> Day = ControlLines.On();
    private static readonly Option<string?> Sign = new("--sign") { Description = "Sign that the product is this entry or item, or none; with --product and --function", HelpName = "CODE" };
    private static readonly Option<string> Function = new("--function") { Description = "The function in which you sign", HelpName = "TEXT", DefaultValueFactory = static _ => "" };
    private static readonly Option<string> Reason = new("--reason")
    {
        Description = "Why, where the rules do not bear out what you sign, or an earlier signature is superseded",
        HelpName = "TEXT",
        DefaultValueFactory = static _ => "",
    };

    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "What the item is, in the words of its data sheet" };
        var spec = new Option<string[]>("--spec") { Description = "A property, such as \"tensile strength=2100 MPa\"; may be repeated", HelpName = "NAME=VALUE" };
        var cas = new Option<string[]>("--cas") { Description = "CAS number of what it is or contains, with its share of the weight where it is a mixture: \"111-48-8=25 %\"; may be repeated", HelpName = "NUMBER[=SHARE]" };
        var answer = new Option<string[]>("--answer") { Description = "Answer to a question, such as 1C216#2=no or military-end-use=no; may be repeated", HelpName = "ID=YES|NO" };
        var hs = new Option<string?>("--hs") { Description = "Digits of the Harmonized System: a hint at words to look for, never a decision", HelpName = "CODE" };
        var why = new Option<string?>("--why") { Description = "Say of one code why it was found or not", HelpName = "CODE" };
        var list = ControlLines.List();
        var command = new Command("classify", "Ask which control list entries catch an item, by what it is and by its properties") { text, spec, cas, hs, answer, why, list, Day, Product, Sign, Function, Reason };
        command.Add(EvaluateCommand.Create());
        command.Add(QuestionsCommand.Create());
        command.Add(SheetCommand.Create());
        command.Add(ProposeCommand.Create());
        return command.Does(session =>
        {
            var arguments = session.Arguments;
            var facts = ItemFacts.Of(arguments.GetRequiredValue(text), arguments.GetValue(spec) ?? [], arguments.GetValue(cas) ?? [], arguments.GetValue(answer) ?? []) with { Hs = arguments.GetValue(hs) ?? "" };
            return arguments.GetValue(why) is { } code ? Why(session, facts, code, arguments.GetValue(list))
                : arguments.GetValue(Sign) is { } signed ? Signed(session, new SignRequest(arguments.GetValue(Product) ?? "", signed, facts, arguments.GetValue(list)))
                : Run(session, facts, arguments.GetValue(list));
        });
    }

    private static int Why(Session session, ItemFacts facts, string code, string? list)
    {
        var held = session.Controls.Classify.Against(facts, code, list, On(session));
        if (held.Count == 0)
        {
            throw new BadInputException("--why", "a code of a list in force", $"{code}");
        }

        if (session.Json)
        {
            session.Out.WriteLine(ClassificationJson.Of(held, session.Language));
        }
        else
        {
            held.ToList().ForEach(one => ClassifySheet.Print(session, one));
        }

        return ExitCodes.Done;
    }

    private static DateOnly? On(Session session) => CommandDays.Read(session.Arguments.GetValue(Day), "--on");

    private static int Signed(Session session, SignRequest request)
    {
        if (session.Arguments.GetValue(Day) is { } day)
        {
            throw new BadInputException("--on", "nothing beside --sign: a signature stands on the edition in force today", day);
        }

        var signed = session.Controls.SignClassification.Run(
            request with { Function = session.Arguments.GetValue(Function)!, Reason = session.Arguments.GetValue(Reason)! }, Actor.OfOperatingSystem());
        if (session.Json)
        {
            session.Out.WriteLine(RegisterJson.Of(signed));
        }
        else
        {
            RegisterSheet.Whole(session, session.Controls.ProductRegister.Of(signed.Product).First(one => one.Signed.Number == signed.Number));
        }

        return ExitCodes.Done;
    }

    private static int Run(Session session, ItemFacts facts, string? list) => Told(
        session, session.Controls.Classify.Run(facts, list, Shown, On(session)), session.Controls.ProductRegister.Precedents(facts.Description, session.Arguments.GetValue(Product) ?? ""));

    /// <summary>Prints an answer, and gives the exit code it stands for.</summary>
    public static int Told(Session session, Classification answer, IReadOnlyList<StandingClassification> precedents)
    {
        if (session.Json)
        {
            session.Out.WriteLine(ClassificationJson.Of(answer, precedents, session.Language));
        }
        else
        {
            RegisterSheet.Precedents(session, precedents);
            ClassifySheet.Print(session, answer);
        }

        return answer is { Outcome: ClassificationOutcome.NoEntryFound, CatchAll: null or { Verdict: Verdict.NotMet } } ? ExitCodes.Done : ExitCodes.Refer;
    }
}
