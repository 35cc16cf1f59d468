using Pillar.Review.Mandate;
using Pillar.Review.Sheets;

namespace Pillar.Review.Programme;

/// <summary>The Committee's programme of work on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Groups">Working groups.</param>
/// <param name="Tasks">Tasks with who could do them.</param>
/// <param name="Outreach">Outreach and awareness events.</param>
/// <param name="Experts">Posts and their skills.</param>
public sealed record ProgrammeOfWork(DateOnly On, IReadOnlyList<SheetRow> Groups, IReadOnlyList<ProgrammeTask> Tasks, IReadOnlyList<SheetRow> Outreach, IReadOnlyList<SheetRow> Experts)
{
    /// <summary>Open tasks that nobody covers, or not wholly, or nobody leads; those that nobody covers at all first.</summary>
    public IReadOnlyList<ProgrammeTask> Uncovered =>
        [.. Tasks.Where(static task => task.Open && task.Cover != TaskCover.Covered).OrderByDescending(static task => task.Cover).ThenBy(static task => task.Due)];

    public IEnumerable<ProgrammeTask> Late => Tasks.Where(task => task.Late(On));

    /// <summary>Events that are over and whose result nobody has entered.</summary>
    public IReadOnlyList<SheetRow> WithoutResult => [.. Outreach.Where(row => row.Day("last") < On && row["result"].Length == 0)];

    /// <summary>Paragraphs in force that ask something of the Committee and that no group, open task or coming event serves.</summary>
    public IReadOnlyList<MandateParagraph> Unserved
    {
        get
        {
            var served = Groups.Where(row => InOffice(row, On)).Concat(Tasks.Where(static task => task.Open).Select(static task => task.Row)).Concat(Outreach.Where(row => row.Day("last") >= On))
                .SelectMany(static row => row.List("paragraphs")).ToHashSet(StringComparer.Ordinal);
            return [.. MandateBook.Bundled.Paragraphs.Where(p => p.Addressee == "committee" && p.InForce(On) && !served.Contains(p.Id))];
        }
    }

    /// <summary>Whether a group or a post is filled on a day; a side without a day is open.</summary>
    public static bool InOffice(SheetRow row, DateOnly on) => !(row.Day("from") > on) && !(row.Day("to") < on);
}
