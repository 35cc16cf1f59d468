using Microsoft.AspNetCore.Http;
using Pillar.Screening.Judgements;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Screening;

/// <summary>A judgement as a form or a program sends it: words, not yet understood. The question is that of the screening, word for word.</summary>
public sealed record JudgementForm(
    string Name = "", string Kind = "", string Born = "", string Country = "", string Id = "", string Customer = "",
    string List = "", string Entry = "", string Verdict = "", string Reason = "")
{
    public static JudgementForm Read(IFormCollection sent) => new(
        Field(sent, "name"), Field(sent, "kind"), Field(sent, "born"), Field(sent, "country"), Field(sent, "id"), Field(sent, "customer"),
        Field(sent, "list"), Field(sent, "entry"), Field(sent, "verdict"), Field(sent, "reason"));

    public ScreenForm Question => new(Name, Kind, Born, Country, Id, Customer);

    /// <exception cref="BadInputException">A field holds what it cannot mean.</exception>
    public JudgementRequest Understood(StatesModule states) => new(
        Question.Understood(states),
        List,
        Entry.Length > 0 ? Entry : throw new BadInputException("entry", "the reference of an entry", "nothing"),
        Verdicts.Parse(Verdict) ?? throw new BadInputException("verdict", "different, same or unsure", Verdict),
        Reason);

    private static string Field(IFormCollection sent, string name) => sent[name].ToString().Trim();
}
