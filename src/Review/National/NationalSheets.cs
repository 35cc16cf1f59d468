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
        new("status", Progress, Required: true), new("help", Text),
    ],
    static cell =>
    [
        .. Both(cell, "budget", "currency", "a currency beside a budget, and none without"),
        .. InOrder(cell, "start", "end", "a day on or after the start"),
    ])
    {
        Open = Openness.Whole,
    };

    /// <summary>The first national report and additional information: those that were submitted, and those that are due.</summary>
    public static Sheet Submission { get; } = new("submission",
    [
        new("title", Text, Required: true), new("kind", OneOf("first-report", "additional-information"), Required: true), new("due", Day), new("submitted", PastDay),
        new("symbol", Text), new("language", Language), new("source", Source), new("fields", Fields), new("remark", Text),
    ],
    static cell =>
    [
        .. OneAtLeast(cell, "due", "submitted", "the day on which it is due or was submitted"),
        .. With(cell, "submitted", "language", "the language of what was submitted"),
        .. With(cell, "submitted", "source", "the document that was submitted: its address, or sha256: and its hash"),
    ])
    {
        Open = Openness.ByRow,
    };

    /// <summary>What works well in a State and may help others.</summary>
    public static Sheet Practice { get; } = new("practice",
        [new("title", Text, Required: true), new("practice", Text, Required: true), new("fields", Fields, Required: true), new("since", PastDay), new("language", Language), new("source", Source)])
    {
        Open = Openness.ByRow,
    };

    /// <summary>Points of contact. Who they are stands beside the audit trail, for its purpose and until its day; here stands what is no person's.</summary>
    public static Sheet Contact { get; } = new("contact",
    [
        new("institution", Text, Required: true), new("role", Text, Required: true), new("purpose", Text, Required: true), new("keep-until", Day, Required: true),
        new("name", Text, Required: true, Personal: true), new("email", Text, Personal: true), new("telephone", Text, Personal: true),
    ]);

    /// <summary>Every sheet of a State.</summary>
    public static IReadOnlyList<Sheet> All { get; } = [Plan, Submission, Practice, Contact];

    internal static IEnumerable<(string, Phrase)> Both(Func<string, string> cell, string one, string other, Phrase expected) =>
        cell(one).Length > 0 == cell(other).Length > 0 ? [] : [(other, expected)];

    internal static IEnumerable<(string, Phrase)> InOrder(Func<string, string> cell, string first, string last, Phrase expected) =>
        ParseDay(cell(first)) is { } start && ParseDay(cell(last)) is { } end && end < start ? [(last, expected)] : [];

    private static IEnumerable<(string, Phrase)> OneAtLeast(Func<string, string> cell, string one, string other, Phrase expected) =>
        cell(one).Length > 0 || cell(other).Length > 0 ? [] : [(one, expected)];

    private static IEnumerable<(string, Phrase)> With(Func<string, string> cell, string one, string needed, Phrase expected) =>
        cell(one).Length == 0 || cell(needed).Length > 0 ? [] : [(needed, expected)];
}
