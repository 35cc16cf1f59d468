using System.Globalization;
using Pillar.Review.Data;
using Pillar.Review.Mandate;

namespace Pillar.Review.Calendar;

/// <summary>A day by which something is due, or days on which it takes place.</summary>
/// <param name="Kind"><c>action</c>, <c>submission</c>, <c>task</c>, <c>outreach</c> or <c>mandate</c>: what the day is of.</param>
/// <param name="Id">Names it inside its kind for good: the State and the id of the row, or a paragraph.</param>
/// <param name="First">The first day; the same as <paramref name="Last"/> where something is due.</param>
/// <param name="Last">The last day.</param>
/// <param name="Title">What it is, as it was entered.</param>
/// <param name="Recorded">When it was entered as it stands; UTC, sorts as text.</param>
/// <param name="Corrections">How often it was corrected, so that a calendar takes the newer of two.</param>
public sealed record Deadline(string Kind, string Id, DateOnly First, DateOnly Last, string Title, string Recorded, int Corrections)
{
    /// <summary>The days that the mandate names for the Committee.</summary>
    /// <param name="language">Of their titles.</param>
    public static IReadOnlyList<Deadline> OfMandate(CultureInfo language) =>
    [
        .. BundledTable.Read("mandate-dates.tsv").Select(cells =>
        {
            var (paragraph, day) = (MandateBook.Bundled.Require(cells[0]), DateOnly.ParseExact(cells[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            var title = $"{(language.Name == "fr" ? cells[3] : cells[2])} ({paragraph.Cited})";
            return new Deadline("mandate", paragraph.Id, day, day, title, paragraph.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z", 0);
        }),
    ];
}
