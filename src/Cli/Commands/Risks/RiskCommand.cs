using System.CommandLine;
using System.Text;
using Pillar.Analysis;
using Pillar.Cli.Commands.Review;
using Pillar.Platform.Accounts;
using Pillar.Platform.Files;
using Pillar.Review;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Risks;

/// <summary><c>pillar risk …</c>: a State's assessment of the risk of proliferation finance, with its evidence and its measures.</summary>
internal static class RiskCommand
{
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Argument<string> Id = new("ID") { Description = "Names the risk among those of the State" };
    private static readonly Argument<string?> OneId = new("ID") { Description = "The risk; all of them when left out", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string> Factor = new("FACTOR") { Description = "Id of the factor, as pillar risk calibration lists it" };
    private static readonly Argument<string> Rating = new("RATING") { Description = "Code of a level of the scale, or unknown" };
    private static readonly Argument<string> Action = new("ACTION") { Description = "Id of the line of the action plan; an unknown one makes a new line" };
    private static readonly Argument<string[]> Values = new("NAME=VALUE") { Description = "A column of the plan and what it says", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Argument<string> Target = new("FILE") { Description = "Ends with .html, .docx or .csv" };
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<string> Title = new("--title") { Description = "The risk in a few words", HelpName = "TEXT", Required = true };
    private static readonly Option<string> About = Optional("--about", "What could happen, and how");
    private static readonly Option<string> Reason = new("--reason") { Description = "Why", HelpName = "TEXT", Required = true };
    private static readonly Option<string> Text = new("--text") { Description = "What is known", HelpName = "TEXT", Required = true };
    private static readonly Option<string> Source = Optional("--source", "Where it can be read; needed unless the rating is unknown");
    private static readonly Option<string> Date = Optional("--date", "The day of the source, YYYY-MM-DD; needed with it");
    private static readonly Option<string> Link = Optional("--link", "A record of Pillar: figure:KEY:FROM..TO, rating:R.7, mark:FIELD, entry:LIST:REFERENCE, case:NUMBER, alert:NUMBER or action:ID");

    public static Command Create() => new("risk", "Assess a State's risk of proliferation finance: ratings with evidence, what they come to, measures in the action plan")
    {
        new Command("list", "List the States that have risks") { }.Does(List),
        new Command("show", "Show a State's risks, or one with its evidence, computation, measures and history") { State, OneId, On }.Does(Show),
        new Command("describe", "Enter a risk, or correct its title and description") { State, Id, Title, About }.Does(Describe),
        new Command("rate", "Rate a factor of a risk, with its evidence") { State, Id, Factor, Rating, Text, Source, Date, Link }.Does(Rate),
        new Command("evidence", "Add evidence to a factor whose rating stays") { State, Id, Factor, Text, Source, Date, Link }.Does(AddEvidence),
        new Command("measure", "Answer a risk with a line of the State's action plan") { State, Id, Action, Values }.Does(Measure),
        new Command("close", "Close a risk: it is not counted any more") { State, Id, Reason }.Does(static session => Said(session, Keep(session).Close(Risk(session), Value(session, Reason), Who))),
        new Command("reopen", "Open a closed risk again") { State, Id, Reason }.Does(static session => Said(session, Keep(session).Reopen(Risk(session), Value(session, Reason), Who))),
        new Command("report", "Write the assessment as a report to print and sign, or as a table") { State, Target, On }.Does(Report),
        new Command("calibration", "Show the scale, the weights and the factors in use") { }.Does(Calibrated),
    };

    private static Actor Who => Actor.OfOperatingSystem();

    private static KeepRisks Keep(Session session) => session.Analysis.KeepRisks;

    private static ReviewState StateOf(Session session) => session.Review.StateBook.Require(session.Arguments.GetRequiredValue(State));

    private static (ReviewState State, string Id) Risk(Session session) => (StateOf(session), session.Arguments.GetRequiredValue(Id));

    private static GivenEvidence Evidence(Session session) => new(Value(session, Text), Value(session, Source), Value(session, Date), Value(session, Link));

    private static string Value(Session session, Option<string> option) => session.Arguments.GetValue(option)!;

    private static Option<string> Optional(string name, string description) => new(name) { Description = description, HelpName = "TEXT", DefaultValueFactory = static _ => "" };

    private static int List(Session session)
    {
        new RiskSheet(session).States(session.Analysis.ShowRisks.States());
        return ExitCodes.Done;
    }

    private static int Show(Session session)
    {
        var (state, on) = (StateOf(session), ReviewOptions.Day(session, session.Arguments.GetValue(On)));
        if (session.Arguments.GetValue(OneId) is not { } id)
        {
            new RiskSheet(session).All(session.Analysis.ShowRisks.Run(state, on));
            return ExitCodes.Done;
        }

        var (found, refusal) = session.Analysis.ShowRisks.Require(state, id, on);
        if (found is not { } one)
        {
            return ReviewOptions.Refuse(session, refusal!);
        }

        new RiskSheet(session).One(one.Assessment, one.Risk);
        return ExitCodes.Done;
    }

    private static int Describe(Session session) => Said(session, Keep(session).Describe(StateOf(session), session.Arguments.GetRequiredValue(Id), Value(session, Title), Value(session, About), Who));

    private static int Rate(Session session) => Said(session, Keep(session).Rate(
        Risk(session), session.Arguments.GetRequiredValue(Factor), session.Arguments.GetRequiredValue(Rating), Evidence(session), Who));

    private static int AddEvidence(Session session) => Said(session, Keep(session).AddEvidence(Risk(session), session.Arguments.GetRequiredValue(Factor), Evidence(session), Who));

    private static int Said(Session session, RiskOutcome outcome)
    {
        if (outcome.Event is not { } made)
        {
            return ReviewOptions.Refuse(session, outcome.Refusal!);
        }

        new RiskSheet(session).Recorded(made);
        return ExitCodes.Done;
    }

    private static int Measure(Session session)
    {
        var (risk, action) = (Risk(session), session.Arguments.GetRequiredValue(Action));
        var (changed, refusal) = session.Analysis.PlanMeasure.Run(risk, action, SheetVerbs.Pairs(session.Arguments.GetValue(Values) ?? []), Who);
        if (refusal is not null)
        {
            return ReviewOptions.Refuse(session, refusal);
        }

        new RiskSheet(session).Measure((risk.State.Code, risk.Id, action), changed);
        return ExitCodes.Done;
    }

    private static int Report(Session session)
    {
        var (state, target) = (StateOf(session), session.Arguments.GetRequiredValue(Target));
        var assessment = session.Analysis.ShowRisks.Run(state, ReviewOptions.Day(session, session.Arguments.GetValue(On)));
        var report = new RiskReport(assessment, session.Analysis.ShowRisks, session.Review.StateBook.Name(state.Code, session.Language), session.Language);
        Action<Stream> write = Path.GetExtension(target).ToLowerInvariant() switch
        {
            ".html" => stream => stream.Write(Encoding.UTF8.GetBytes(report.Html())),
            ".docx" => report.Docx,
            ".csv" => stream => stream.Write(Encoding.UTF8.GetBytes(RiskJson.Csv(assessment))),
            _ => throw new BadInputException("FILE", "a name that ends with .html, .docx or .csv", Path.GetFileName(target)),
        };
        AtomicFile.Write(target, write);
        new RiskSheet(session).Written(Path.GetFileName(target), assessment);
        return ExitCodes.Done;
    }

    private static int Calibrated(Session session)
    {
        new RiskSheet(session).Calibration(session.Analysis.Calibration);
        return ExitCodes.Done;
    }
}
