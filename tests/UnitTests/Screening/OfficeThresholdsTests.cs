using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

public sealed class OfficeThresholdsTests : IDisposable
{
    private readonly TempHome home = new();
    private readonly NoAudit audit = new();

    public void Dispose()
    {
        audit.Dispose();
        home.Dispose();
    }

    [Fact]
    public void An_office_that_has_set_nothing_has_the_shipped_ones() => Assert.Equal(Thresholds.Shipped, OfficeThresholds.InForce(home.Home));

    [Fact]
    public void What_an_office_sets_holds_for_every_screening_until_somebody_asks_otherwise()
    {
        using var desk = new ListDesk();
        desk.Module.OfficeThresholds.Set(new Thresholds(0.61, 0.97));
        Assert.Equal(new Thresholds(0.61, 0.97, ThresholdOrigin.Office), desk.Module.Screen.Run(new ScreenQuery("Ansarallah")).Thresholds);
        Assert.Equal(new Thresholds(0.5, 0.6), desk.Module.Screen.Run(new ScreenQuery("Ansarallah"), new Thresholds(0.5, 0.6)).Thresholds);
    }

    [Fact]
    public void A_value_that_is_not_given_is_the_offices() =>
        Assert.Equal(new Thresholds(0.61, 0.9), Thresholds.Read(null, "0.9", new Thresholds(0.61, 0.97, ThresholdOrigin.Office)));

    [Fact]
    public void A_change_and_the_way_back_are_lines_of_the_audit_trail()
    {
        var office = new OfficeThresholds(home.Home, audit);
        office.Set(new Thresholds(0.61, 0.97));
        office.Reset();
        office.Reset();
        Assert.Equal(["screen.thresholds", "screen.thresholds"], audit.Lines.Select(static l => l.Action));
        Assert.Equal(("0.7 0.88 shipped", "0.61", "0.97", "office"), Facts(audit.Lines[0]));
        Assert.Equal(("0.61 0.97 office", "0.7", "0.88", "shipped"), Facts(audit.Lines[1]));
        Assert.Equal(Thresholds.Shipped, office.Current);
    }

    [Fact]
    public void Nothing_changes_when_the_audit_line_cannot_be_written()
    {
        using var broken = new BrokenAudit();
        Assert.Throws<IOException>(() => new OfficeThresholds(home.Home, broken).Set(new Thresholds(0.61, 0.97)));
        Assert.Equal(Thresholds.Shipped, OfficeThresholds.InForce(home.Home));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"possible\":0.6}")]
    [InlineData("{\"possible\":0,\"strong\":0.9}")]
    [InlineData("{\"possible\":0.9,\"strong\":0.8}")]
    [InlineData("{\"possible\":0.7,\"strong\":1.01}")]
    [InlineData("{\"possible\":\"0.7\",\"strong\":0.9}")]
    [InlineData("{\"posible\":0.7,\"possible\":0.7,\"strong\":0.9}")]
    public void A_damaged_file_is_refused_by_its_name_and_can_be_mended_by_setting_anew(string content)
    {
        var path = home.Write(OfficeThresholds.FileName, content);
        Assert.StartsWith(path, Assert.Throws<BadInputException>(() => OfficeThresholds.InForce(home.Home)).Message, StringComparison.Ordinal);
        new OfficeThresholds(home.Home, audit).Set(new Thresholds(0.61, 0.97));
        Assert.Equal(0.61, OfficeThresholds.InForce(home.Home).Possible);
        Assert.Equal("unreadable", audit.Lines[0].Facts["before"]);
    }

    private static (string, string, string, string) Facts(AuditEvent line) =>
        (line.Facts["before"], line.Facts["possible"], line.Facts["strong"], line.Facts["origin"]);

    private sealed class BrokenAudit : IAuditLog
    {
        public AuditReceipt Append(AuditEvent what) => throw new IOException("no room");

        public PersonalText? PersonalOf(string writer, long sequence) => null;

        public void Dispose()
        {
        }
    }
}
