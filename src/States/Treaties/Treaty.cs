using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties;

/// <summary>An instrument whose status is kept.</summary>
/// <param name="Code">Short and stable, such as <c>ICSANT</c>.</param>
/// <param name="IsZone">Open to the States of a zone only. Which those are is not held here, so who is not named is "no data".</param>
/// <param name="Sisters">Codes of instruments whose parties have already accepted a duty of the same kind.</param>
public sealed record Treaty(string Code, bool IsZone, IReadOnlyList<string> Sisters)
{
    /// <summary>The usual title.</summary>
    public Statement Title => new(StatesText.Manager, $"treaty-{Code}");

    /// <summary>What stands beside the figures of a zone treaty.</summary>
    public static Statement ZoneNote { get; } = new(StatesText.Manager, "treaties-zone");

    /// <summary>What stands under every figure.</summary>
    public static Statement Neutral { get; } = new(StatesText.Manager, "treaties-neutral");

    /// <summary>What stands in place of figures where there are none.</summary>
    public static Statement NoData { get; } = new(StatesText.Manager, "treaties-no-data");
}
