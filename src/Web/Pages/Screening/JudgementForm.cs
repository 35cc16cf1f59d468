using Microsoft.AspNetCore.Http;
using Pillar.Screening.Judgements;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Screening;

/// <summary>A judgement as a form or a program sends it: words, not yet understood. The question is that of the screening, word for word.</summary>
public sealed record JudgementForm(
    string Name = "", string Kind = "", string Born = "", string Country = "", string Id = "", string Customer = "",
    string List = "", string Entry = "", string Verdict = "", string Reason = "", string Gender = "")
{
    /// <summary>The names of its fields.</summary>
    public static string[] Fields { get; } = [.. ScreenForm.Fields, "list", "entry", "verdict", "reason"];

    public static JudgementForm Read(IFormCollection sent) => Of(name => sent[name].ToString().Trim());

    /// <summary>The judgement whose fields <paramref name="field"/> gives by name, empty ones included.</summary>
    public static JudgementForm Of(Func<string, string> field) => new(
        field("name"), field("kind"), field("born"), field("country"), field("id"), field("customer"),
        field("list"), field("entry"), field("verdict"), field("reason"), field("gender"));

    public ScreenForm Question => new(Name, Kind, Born, Country, Id, Customer, Gender);

    /// <exception cref="BadInputException">A field holds what it cannot mean.</exception>
    public JudgementRequest Understood(StatesModule states) => new(
        Question.Understood(states),
        List,
        Entry.Length > 0 ? Entry : throw new BadInputException("entry", "the reference of an entry", "nothing"),
        Verdicts.Parse(Verdict) ?? throw new BadInputException("verdict", "different, same or unsure", $"{Verdict}"),
        Reason);
}
