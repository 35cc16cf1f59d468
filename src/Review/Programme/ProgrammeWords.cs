using System.Globalization;
using Pillar.Review.Resources;

namespace Pillar.Review.Programme;

/// <summary>How it is said whether somebody is there for a task.</summary>
public static class ProgrammeWords
{
    /// <summary>A stable word.</summary>
    public static string Code(TaskCover cover) => cover switch
    {
        TaskCover.Covered => "covered",
        TaskCover.NoLead => "no-lead",
        TaskCover.InPart => "in-part",
        _ => "nobody",
    };

    /// <summary>The same for people.</summary>
    public static string Name(TaskCover cover, CultureInfo language) => SheetWords.Say("cover-" + Code(cover), language);
}
