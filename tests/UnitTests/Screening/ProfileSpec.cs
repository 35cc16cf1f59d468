using System.Globalization;
using Pillar.Screening;
using Pillar.UnitTests.Screening.Lists;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>Runs specs/screening/profile.md.</summary>
public sealed class ProfileSpec
{
    public static TheoryData<string[]> Rows() =>
        [.. Specs.Table("screening/profile.md", "A required list on a day").Select(static row => row.Values.ToArray())];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_answer_is_complete_when_its_row_says_so(string[] row)
    {
        var (list, asOf, expires, days, today) = (row[0], row[1], row[2], row[3], row[4]);
        using var desk = new ListDesk(new DateTimeOffset(DateOnly.Parse(today, CultureInfo.InvariantCulture), new TimeOnly(12, 0), TimeSpan.Zero));
        desk.File("own.map.json", $$"""
            { "list": { "id": "own"{{Field("asOf", asOf)}}{{Field("expires", expires)}} }, "columns": [ { "column": "Name", "is": "name" } ] }
            """);
        desk.Import(desk.File("own.csv", "Name\nZubaryk Montevaro Ilenkovsky\n"));
        var limit = days == "–" ? "null" : days;
        desk.File("profile.json", $$"""{ "required": [ { "list": "{{(list == "there" ? "own" : "another")}}", "maxAgeDays": {{limit}} } ] }""");

        var result = desk.Module.Screen.Run(new ScreenQuery("Perrimondo Vastelhaus"));

        Assert.Equal(row[5] == "yes", result.Complete);
        Assert.Equal(row[5] == "yes" ? ScreenOutcome.NothingFound : ScreenOutcome.Incomplete, result.Outcome);
        Assert.Equal(row[6] == "–" ? [] : [row[6]], result.Missing.Select(static missing => missing.Key));
    }

    private static string Field(string name, string value) => value == "–" ? "" : $", \"{name}\": \"{value}\"";
}
