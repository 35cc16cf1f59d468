using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Pillar.Review.Calendar;

/// <summary>
/// Deadlines as iCalendar (RFC 5545), whole days each. The same deadlines give the same bytes: nothing in the file depends on when or where it was
/// written, and a calendar that takes a later file replaces what was corrected by its identifier.
/// </summary>
public static class CalendarFile
{
    private const string Product = "-//Pillar//Deadlines//EN";

    public static string Of(IEnumerable<Deadline> deadlines)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product };
        foreach (var deadline in deadlines)
        {
            calendar.Events.Add(Event(deadline));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(Deadline deadline) => new()
    {
        Uid = Uid(deadline),
        DtStamp = new CalDateTime(DateTime.ParseExact(deadline.Recorded[..19], "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), "UTC"),
        Sequence = deadline.Corrections,
        Start = new CalDateTime(deadline.First),
        End = new CalDateTime(deadline.Last.AddDays(1)),
        Summary = deadline.Title,
        Categories = [deadline.Kind],
        Transparency = TransparencyType.Transparent,
    };

    /// <summary>A hash, as a user's id could hold what a calendar does not take.</summary>
    private static string Uid(Deadline deadline) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{deadline.Kind}\n{deadline.Id}")))[..32] + "@pillar";
}
