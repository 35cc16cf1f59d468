namespace Pillar.Transfers.Rules;

/// <summary>What a "yes" to each end-use question does. "No" and "unknown" give no reason; unknown is a missing fact.</summary>
internal static class Answers
{
    private static readonly (EndUseQuestion Question, ReasonKind Kind, string Paragraph)[] Yes =
    [
        (EndUseQuestion.NonStateActor, ReasonKind.Deny, "1"),
        (EndUseQuestion.AwareOfWmdUse, ReasonKind.Deny, "3(d)"),
        (EndUseQuestion.MilitaryEndUseAtEmbargoedDestination, ReasonKind.Deny, "3(d)"),
        (EndUseQuestion.InformedByAuthority, ReasonKind.Refer, "3(d)"),
        (EndUseQuestion.SuspectsWmdUse, ReasonKind.Refer, "3(d)"),
    ];

    public static IEnumerable<Reason> Of(CaseFacts facts) => Affirmed(facts).Concat(Authors(facts.Transfer));

    private static IEnumerable<Reason> Affirmed(CaseFacts facts) =>
        from rule in Yes
        where facts.Transfer.Answers[rule.Question].Value == Answer.Yes
        select new Reason(
            rule.Kind,
            TransfersText.Say("answer-" + rule.Question.Code()),
            Bases.Resolution1540(rule.Paragraph),
            rule.Question.Field());

    /// <summary>Whoever answered is named, whatever the answer: an officer weighs it by its author.</summary>
    private static IEnumerable<Reason> Authors(Transfer transfer) =>
        from question in EndUseQuestions.All
        let given = transfer.Answers[question]
        where given.By.Length > 0 && given.Value != Answer.Unknown
        select new Reason(
            ReasonKind.Inform, TransfersText.Say("answer-given-by", question.Name(), given.By), Bases.File(transfer, question.Field()), question.Field());
}
