using System.Globalization;
using Pillar.Review.Programme;
using Xunit;

namespace Pillar.UnitTests.Review.Programme;

public sealed class ProgrammeSpec : IDisposable
{
    private readonly ReviewHome home = new();

    public static TheoryData<string, string, string, string, string> CoverRows =>
        new(Specs.Table("review/programme.md", "Cover").Select(row => (row["needs"], row["experts in office"], row["lead"], row["cover"], row["missing"])));

    public static TheoryData<string, string, string, bool> OfficeRows =>
        new(Specs.Table("review/programme.md", "In office").Select(row => (row["from"], row["to"], row["on"], row["in office"] == "yes")));

    public void Dispose() => home.Dispose();

    [Theory]
    [MemberData(nameof(CoverRows))]
    public void A_task_is_covered_by_those_in_office(string needs, string experts, string lead, string cover, string missing)
    {
        home.Set(ProgrammeSheets.Group, null, "G1", "name=g", "paragraphs=2663:review");
        home.Set(ProgrammeSheets.Expert, null, "gone", "post=p", $"skills={(needs.Length > 0 ? needs : "any")}", "to=2026-01-01");
        foreach (var (place, skills) in experts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            home.Set(ProgrammeSheets.Expert, null, $"E{place}", "post=p", $"skills={skills.Replace('+', ' ')}");
        }

        var led = lead switch { "in office" => "E0", "left" => "gone", _ => "" };
        home.Set(ProgrammeSheets.Task, null, "T1", "title=t", "group=G1", "paragraphs=2663:review", "due=2027-01-01", $"skills={needs}", $"lead={led}", "status=planned");
        var programme = home.Module.ShowProgramme.Run(home.Today);
        var task = Assert.Single(programme.Tasks);
        Assert.Equal((cover, missing), (ProgrammeWords.Code(task.Cover), string.Join(' ', task.Missing)));
        Assert.Equal(cover != "covered", programme.Uncovered.Contains(task));
        home.Set(ProgrammeSheets.Task, null, "T1", "status=done");
        Assert.Empty(home.Module.ShowProgramme.Run(home.Today).Uncovered);
    }

    [Theory]
    [MemberData(nameof(OfficeRows))]
    public void A_post_is_filled_between_its_days(string from, string to, string on, bool expected)
    {
        home.Set(ProgrammeSheets.Expert, null, "E1", "post=p", "skills=law", $"from={from}", $"to={to}");
        Assert.Equal(expected, ProgrammeOfWork.InOffice(home.Module.ShowProgramme.Run(home.Today).Experts.Single(), DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
