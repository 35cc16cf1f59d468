using Pillar.Screening;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>The hits of a finished file, each beside the question it answers.</summary>
public sealed class FileAlertsTests : IDisposable
{
    private readonly FileDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Each_alert_stands_with_the_row_that_met_it()
    {
        var alerts = Alerts("id,name,kind,country\na,Quiet Customer,,\nb,Invented Person 7,person,FR\nc,Quiet Customer,,\nd,Invented Person 8,,\n");
        Assert.Equal(["b", "d"], alerts.Select(static a => a.Id).Distinct());
        Assert.Equal(new FileQuestion("Invented Person 7", "person", "", "FR", "", ""), alerts.First(static a => a.Id == "b").Asked);
        Assert.All(alerts, static a => Assert.Contains(a.Outcome, new[] { "possible", "strong" }));
    }

    [Fact]
    public void An_id_that_comes_again_later_brings_its_own_name() =>
        Assert.Equal("Invented Person 7", Alerts("id,name\na,Quiet Customer\nb,Quiet Customer\na,Invented Person 7\n")[0].Asked?.Name);

    [Fact]
    public void Neighbours_that_share_an_id_are_not_shown_under_each_other_s_name() =>
        Assert.All(Alerts("id,name\na,Quiet Customer\na,Invented Person 7\n"), static a => Assert.Null(a.Asked));

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void It_reads_what_the_file_s_own_delimiter_parts(char delimiter) =>
        Assert.Equal("Invented Person 7", Alerts($"name{delimiter}id\nInvented Person 7{delimiter}a\n")[0].Asked?.Name);

    [Fact]
    public void No_more_are_read_than_are_asked_for() => Assert.Single(Alerts(FileDesk.Rows(60), most: 1));

    private IReadOnlyList<FileAlert> Alerts(string content, int most = 100)
    {
        var input = desk.Place("in.csv");
        File.WriteAllText(input, content);
        var job = new ScreenFileJob(input, desk.Output) { Thresholds = Thresholds.Shipped };
        desk.ScreenFile.Run(job, stop: TestContext.Current.CancellationToken);
        return desk.ScreenFile.Alerts(job, most);
    }
}
