using Pillar.Review.National;
using Pillar.Review.Sheets;
using static Pillar.Review.Sheets.SheetChecks;

namespace Pillar.Review.Programme;

/// <summary>What the Committee keeps of its programme of work. No sheet of it holds a person's name: an expert is a post with skills.</summary>
public static class ProgrammeSheets
{
    /// <summary>Working groups.</summary>
    public static Sheet Group { get; } = new("group",
        [new("name", Text, Required: true), new("paragraphs", Paragraphs, Required: true), new("from", Day), new("to", Day)],
        static cell => NationalSheets.InOrder(cell, "from", "to", "a day on or after the first"))
    {
        OfState = false,
    };

    /// <summary>Experts: the skills of a post, and from when to when it is filled.</summary>
    public static Sheet Expert { get; } = new("expert",
        [new("post", Text, Required: true), new("skills", Words, Required: true), new("languages", Words), new("from", Day), new("to", Day)],
        static cell => NationalSheets.InOrder(cell, "from", "to", "a day on or after the first"))
    {
        OfState = false,
    };

    /// <summary>Tasks: what is to be done by when, for which paragraph of the mandate, and which skills it needs.</summary>
    public static Sheet Task { get; } = new("task",
    [
        new("title", Text, Required: true), new("group", RowOf("group"), Required: true), new("paragraphs", Paragraphs, Required: true), new("due", Day, Required: true),
        new("skills", Words), new("lead", RowOf("expert")), new("status", Progress, Required: true), new("result", Text),
    ])
    {
        OfState = false,
    };

    /// <summary>Outreach and awareness events.</summary>
    public static Sheet Outreach { get; } = new("outreach",
    [
        new("title", Text, Required: true), new("kind", OneOf("outreach", "awareness", "training", "visit"), Required: true), new("first", Day, Required: true), new("last", Day, Required: true),
        new("place", Text), new("states", StateCodes), new("audience", Text, Required: true), new("participants", Count), new("paragraphs", Paragraphs, Required: true), new("result", Text),
    ],
    static cell => NationalSheets.InOrder(cell, "first", "last", "a day on or after the first"))
    {
        OfState = false,
    };

    public static IReadOnlyList<Sheet> All { get; } = [Group, Expert, Task, Outreach];
}
