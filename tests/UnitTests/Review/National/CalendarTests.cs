using System.Globalization;
using System.Text;
using Pillar.Review.Calendar;
using Pillar.Review.National;
using Xunit;

namespace Pillar.UnitTests.Review.National;

public sealed class CalendarTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Open_actions_and_the_days_of_the_mandate_are_due_in_the_order_of_their_days()
    {
        Plan();
        var due = home.Module.ListDeadlines(English).Run(home.State("QM"), home.Today);
        Assert.Equal(
            ["action QM A3 2026-06-30", "action QM A2 2027-03-31", "action QM A1 2027-06-30", "mandate 2663:review 2027-11-30", "mandate 2663:term 2032-11-30"],
            due.Select(d => $"{d.Kind} {d.Id} {d.Last:yyyy-MM-dd}"));
        Assert.Contains(home.Module.ListDeadlines(English).Run(null, home.Today), d => d.Id == "QN A1");
        Assert.DoesNotContain(home.Module.ListDeadlines(English).Run(null, home.Today, isPublic: true), d => d.Kind == "action");
    }

    /// <summary>What RFC 5545 asks of the text itself, read here without the library that wrote it.</summary>
    [Fact]
    public void The_file_is_iCalendar_of_whole_days()
    {
        Plan();
        home.Set(NationalSheets.Plan, "QM", "A1", "measure=Ein Gesetz; ein Register, é " + new string('x', 200) + "\\n");
        var text = Ics();
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(5, lines.Count(l => l == "BEGIN:VEVENT"));
        Assert.Equal(5, lines.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        Assert.Contains("DTSTART;VALUE=DATE:20270630", lines);
        Assert.Contains("DTEND;VALUE=DATE:20270701", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20271130", lines);
        Assert.Contains(lines, l => l.StartsWith(@"SUMMARY:QM\, action A1 ends: Ein Gesetz\; ein Register\, é x", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_deadlines_give_the_same_bytes_and_a_correction_a_higher_number()
    {
        Plan();
        var first = Ics();
        home.Clock.Now = home.Clock.Now.AddDays(1);
        Assert.Equal(first, Ics());
        home.Set(NationalSheets.Plan, "QM", "A2", "end=2027-04-30");
        Assert.Contains("SEQUENCE:1", Ics(), StringComparison.Ordinal);
        Assert.Equal(Lines(first, "UID:"), Lines(Ics(), "UID:"));
    }

    private static IEnumerable<string> Lines(string text, string start) => text.Split("\r\n").Where(l => l.StartsWith(start, StringComparison.Ordinal)).Order();

    private void Plan() => Assert.True(home.ImportRows(NationalSheets.Plan, File.ReadAllText(home.Sample("plan.csv"))).Done);

    private string Ics() => CalendarFile.Of(home.Module.ListDeadlines(English).Run(home.State("QM"), home.Today));
}
