namespace Pillar.Transfers;

/// <summary>The five questions no transfer is allowed without.</summary>
public enum EndUseQuestion
{
    /// <summary>Has the authority informed the exporter that a licence is required?</summary>
    InformedByAuthority,

    /// <summary>Is the exporter aware of a use in weapons of mass destruction or their means of delivery?</summary>
    AwareOfWmdUse,

    /// <summary>Does the exporter suspect such a use?</summary>
    SuspectsWmdUse,

    /// <summary>Is it for a military end use at a destination under an arms embargo?</summary>
    MilitaryEndUseAtEmbargoedDestination,

    /// <summary>Is a party, does it act for, or does it sit in territory held by, a non-State actor?</summary>
    NonStateActor,
}

/// <summary>Unknown is never "no".</summary>
public enum Answer
{
    Unknown = 0,
    No,
    Yes,
}

/// <summary>An answer, with who gave it when the file says so.</summary>
public sealed record Answered(Answer Value, string By = "");

/// <summary>The answers a file gives; a question it leaves out is <see cref="Answer.Unknown"/>.</summary>
public sealed class EndUseAnswers(IReadOnlyDictionary<EndUseQuestion, Answered> given)
{
    private static readonly Answered Nothing = new(Answer.Unknown);

    public static EndUseAnswers None { get; } = new(new Dictionary<EndUseQuestion, Answered>());

    public Answered this[EndUseQuestion question] => given.GetValueOrDefault(question, Nothing);

    /// <summary>The same answers but one.</summary>
    public EndUseAnswers With(EndUseQuestion question, Answer answer) =>
        new(new Dictionary<EndUseQuestion, Answered>(given) { [question] = new Answered(answer) });
}

public static class EndUseQuestions
{
    private static readonly (EndUseQuestion Question, string Name, string Code)[] Known =
    [
        (EndUseQuestion.InformedByAuthority, "informedByAuthority", "informed-by-authority"),
        (EndUseQuestion.AwareOfWmdUse, "awareOfWmdUse", "aware-of-wmd-use"),
        (EndUseQuestion.SuspectsWmdUse, "suspectsWmdUse", "suspects-wmd-use"),
        (EndUseQuestion.MilitaryEndUseAtEmbargoedDestination, "militaryEndUseAtEmbargoedDestination", "military-end-use"),
        (EndUseQuestion.NonStateActor, "nonStateActor", "non-state-actor"),
    ];

    public static IEnumerable<EndUseQuestion> All => Known.Select(static known => known.Question);

    /// <summary>The property of the file, such as <c>nonStateActor</c>.</summary>
    public static string Name(this EndUseQuestion question) => Known[(int)question].Name;

    /// <summary>The last part of reason codes, such as <c>non-state-actor</c>.</summary>
    public static string Code(this EndUseQuestion question) => Known[(int)question].Code;

    /// <summary>Where the answer stands in the file.</summary>
    public static string Field(this EndUseQuestion question) => "$.answers." + question.Name();
}
