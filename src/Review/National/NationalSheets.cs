using Pillar.Review.Sheets;
using Pillar.Vocabulary;
using static Pillar.Review.Sheets.SheetChecks;

namespace Pillar.Review.National;

/// <summary>What a State keeps beside its record.</summary>
public static class NationalSheets
{
    /// <summary>The national action plan: each action goes from a risk to a measure, and closes fields of the template.</summary>
    public static Sheet Plan { get; } = new("plan",
    [
        new("risk", Text, Required: true), new("measure", Text, Required: true), new("fields", Fields), new("agency", Text, Required: true),
        new("budget", Amount), new("currency", Currency), new("start", Day), new("end", Day, Required: true), new("indicator", Text, Required: true),
        new("status", OneOf("planned", "under-way", "done", "dropped"), Required: true), new("help", Text),
    ],
    static cell =>
    [
        .. Both(cell, "budget", "currency", "a currency beside a budget, and none without"),
        .. InOrder(cell, "start", "end", "a day on or after the start"),
    ])
    {
        Open = Openness.Whole,
    };

    /// <summary>Every sheet of a State.</summary>
    public static IReadOnlyList<Sheet> All { get; } = [Plan];

    internal static IEnumerable<(string, Phrase)> Both(Func<string, string> cell, string one, string other, Phrase expected) =>
        cell(one).Length > 0 == cell(other).Length > 0 ? [] : [(other, expected)];

    internal static IEnumerable<(string, Phrase)> InOrder(Func<string, string> cell, string first, string last, Phrase expected) =>
        ParseDay(cell(first)) is { } start && ParseDay(cell(last)) is { } end && end < start ? [(last, expected)] : [];
}
