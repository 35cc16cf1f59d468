using Pillar.Review.Mandate;
using Pillar.Review.Sheets;

namespace Pillar.Review.Programme;

/// <summary>Whether somebody is there for a task.</summary>
public enum TaskCover
{
    /// <summary>Somebody is in office for every skill it needs, and its lead is.</summary>
    Covered = 0,

    /// <summary>Every skill is there, but nobody leads it, or its lead is not in office.</summary>
    NoLead = 1,

    /// <summary>Some of the skills it needs are nobody's.</summary>
    InPart = 2,

    /// <summary>None of the skills it needs is anybody's; or it needs none in particular and nobody leads it.</summary>
    Nobody = 3,
}

/// <summary>A task of the programme of work, with who could do it on a day.</summary>
/// <param name="Row">What was entered.</param>
/// <param name="Cover">Whether somebody is there for it.</param>
/// <param name="Missing">Skills it needs that nobody in office has.</param>
/// <param name="Able">Experts in office with a skill it needs, those with most of them first.</param>
public sealed record ProgrammeTask(SheetRow Row, TaskCover Cover, IReadOnlyList<string> Missing, IReadOnlyList<SheetRow> Able)
{
    public string Title => Row["title"];

    public DateOnly Due => Row.Day("due")!.Value;

    public string Status => Row["status"];

    public bool Open => Status is "planned" or "under-way";

    public IReadOnlyList<MandateParagraph> Paragraphs => [.. Row.List("paragraphs").Select(MandateBook.Bundled.Require)];

    /// <summary>Paragraphs that will not be in force on the day it is due, or were not.</summary>
    public IEnumerable<MandateParagraph> OutOfForce => Paragraphs.Where(paragraph => !paragraph.InForce(Due));

    /// <summary>Open although its day has passed.</summary>
    public bool Late(DateOnly today) => Open && Due < today;

    /// <summary>A task held against the experts in office.</summary>
    internal static ProgrammeTask Of(SheetRow row, IReadOnlyList<SheetRow> inOffice)
    {
        var needed = row.List("skills");
        var missing = needed.Where(skill => !inOffice.Any(expert => expert.List("skills").Contains(skill))).ToList();
        var led = inOffice.Any(expert => expert.Id == row["lead"]);
        var cover = missing.Count == needed.Count && !(needed.Count == 0 && led) ? TaskCover.Nobody
            : missing.Count > 0 ? TaskCover.InPart
            : led ? TaskCover.Covered : TaskCover.NoLead;
        return new(row, cover, missing, [.. inOffice.Where(expert => Shared(expert) > 0).OrderByDescending(Shared)]);

        int Shared(SheetRow expert) => expert.List("skills").Intersect(needed).Count();
    }
}
