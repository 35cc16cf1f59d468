using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Sheets;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review consent STATE plan</c>: a State consents that something it keeps is public as it stands, or takes its consent back.</summary>
internal static class ConsentCommand
{
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Argument<string> What = new("WHAT") { Description = string.Join(", ", NationalSheets.All.Where(static s => s.Open != Openness.Never).Select(static s => s.Code)) };
    private static readonly Argument<string?> Id = new("ID") { Description = "Which row; not for the plan, which is public whole", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> Withdraw = new("--withdraw") { Description = "Take consent back: nothing of it is public any more, of no day" };
    private static readonly Option<string> Basis = new("--basis")
    {
        Description = "What it rests on, such as a note verbale; publication needs it",
        HelpName = "TEXT",
        DefaultValueFactory = static _ => "",
    };

    public static Command Create() =>
        new Command("consent", "Record that a State consents to have its plan or one of its rows published, or takes that back") { State, What, Id, Basis, Withdraw }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var about = Subject(session, arguments.GetRequiredValue(What), arguments.GetValue(Id) ?? "");
        var (use, basis, withdraw) = (session.Review.GiveConsent(session.Audit, session.Clock), arguments.GetRequiredValue(Basis), arguments.GetValue(Withdraw));
        var refusal = withdraw ? use.TakeBack(about, basis, Actor.OfOperatingSystem()) : use.Give(about, basis, Actor.OfOperatingSystem());
        if (refusal is not null)
        {
            return ReviewOptions.Refuse(session, refusal);
        }

        if (session.Json)
        {
            session.Out.WriteLine(SheetJson.Done(about.Sheet.Code, about.State.Code, about.Id, changed: true));
        }
        else
        {
            SheetVerbs.Say(session, withdraw ? "consent-taken" : "consented", about.State.Code, $"{about.Sheet.Code} {about.Id}".TrimEnd());
        }

        return ExitCodes.Done;
    }

    private static ConsentSubject Subject(Session session, string what, string id)
    {
        var sheet = NationalSheets.All.FirstOrDefault(s => s.Code == what)
            ?? throw new BadInputException("WHAT", $"one of {string.Join(", ", NationalSheets.All.Select(static s => s.Code))}", $"{what}");
        return sheet.Open == Openness.ByRow && id.Length == 0
            ? throw new BadInputException("ID", "the id of a row", "")
            : new(session.Review.StateBook.Require(session.Arguments.GetRequiredValue(State)), sheet, sheet.Open == Openness.ByRow ? id : "");
    }
}
