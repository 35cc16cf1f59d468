using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Whether a step may be taken at all: what every use case asks first.</summary>
internal static class CaseMoves
{
    /// <summary>Null where the state lets the step be taken.</summary>
    public static Refusal? Check(FreezeCase about, CaseStep step) => about.State.Moves().Contains(step) ? null : Refusals.NotIn(about.State);

    /// <summary>Lets go all that is still frozen.</summary>
    public static IReadOnlyList<Posting> LetGo(FreezeCase about, DateOnly day) =>
        [.. about.Holdings().Where(static h => h.Amount.Value != 0).Select(h => new Posting(h.Number, h.Key, h.Amount with { Value = -h.Amount.Value }, day))];
}
