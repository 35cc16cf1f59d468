using System.CommandLine;
using Pillar.Cli.Commands.Screening;
using Pillar.Cli.Resources;
using Pillar.Platform.Accounts;
using Pillar.Screening.Judgements;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Judgements;

/// <summary><c>pillar judgements add "NAME" LIST:ENTRY different --reason TEXT</c>: a hit is judged.</summary>
internal static class AddCommand
{
    private static readonly Argument<string> Entry = new("ENTRY") { Description = "Entry that was hit: list and reference, such as un-baseline:YEe.001, or the reference alone" };
    private static readonly Argument<string> Verdict = new("VERDICT") { Description = "different (another party: the hit is dismissed), same or unsure" };
    private static readonly Option<string> Reason = new("--reason") { Description = "Why, on one line", HelpName = "TEXT", Required = true };

    public static Command Create()
    {
        var command = new Command("add", "Judge a hit: is the customer the listed party?") { QueryOptions.Name, Entry, Verdict, Reason };
        QueryOptions.AddTo(command);
        return command.Does(Run);
    }

    private static int Run(Session session)
    {
        var (list, entry) = Split(session.Arguments.GetRequiredValue(Entry));
        var word = session.Arguments.GetRequiredValue(Verdict);
        var request = new JudgementRequest(
            QueryOptions.Query(session), list, entry,
            Verdicts.Parse(word) ?? throw new BadInputException("VERDICT", "different, same or unsure", $"{word}"),
            session.Arguments.GetRequiredValue(Reason));
        var outcome = session.Screening.JudgeHit.Run(request, Actor.OfOperatingSystem());
        if (outcome.Judgement is not { } judgement)
        {
            session.Error.WriteLine(Printable.Line(outcome.Refusal!.Text.In(session.Language), 400));
            return ExitCodes.BadInput;
        }

        session.Out.WriteLine(session.Json ? JudgementJson.Text(judgement) : Sentence(session, judgement));
        return ExitCodes.Done;
    }

    private static string Sentence(Session session, Judgement judgement)
    {
        var state = new HitJudgement(judgement, JudgementState.Unsure, [], []);
        return JudgementsCliText.Say("recorded", session.Language, judgement.Number, Printable.Line(state.In(session.Language), 800));
    }

    /// <summary>A reference may itself hold a colon, never the list's id.</summary>
    private static (string List, string Entry) Split(string text) =>
        text.IndexOf(':') is var colon and > 0 ? (text[..colon], text[(colon + 1)..]) : ("", text);
}
