using System.Globalization;

namespace Pillar.Screening.Judgements;

/// <summary>What a judgement and its audit line both say.</summary>
internal static class JudgementFacts
{
    /// <summary>The action of the line.</summary>
    public const string Action = "screen.judgement";

    public static (string Name, string Value)[] Of(JudgementRow row) =>
    [
        ("judgement", row.Number.ToString(CultureInfo.InvariantCulture)),
        ("verdict", row.Verdict.Word()),
        ("list", row.List),
        ("entry", row.Entry),
        ("customer", row.Customer.Key),
        ("customerFacts", row.Customer.Facts),
        ("entryFacts", row.EntryMarks),
    ];
}
