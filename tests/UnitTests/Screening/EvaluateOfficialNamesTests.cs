using System.Globalization;
using System.Text;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Reading;
using Pillar.States;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>Labelled pairs made on the spot from the UN's own list: a name against itself with its words turned round, and against the next entry's.</summary>
public class EvaluateOfficialNamesTests
{
    [Fact]
    public void Names_of_the_UN_list_find_themselves_turned_round_and_seldom_the_next_entry()
    {
        using var home = new TempHome();
        var source = new SourceFile(TestData.File("lists/un/un_consolidated_2026-02-27.xml.gz"));
        var reader = ListSources.All.First(s => s.Recognise(source) is not null);
        var names = reader.Read(reader.Recognise(source)!, [source], new ReadingAids(StatesModule.Load())).Entries
            .Select(static e => e.Names[0].Value.Text).Where(static n => n.Split(' ').Length > 1).ToArray();
        var evaluation = new EvaluateNames(TimeProvider.System).Run(home.Write("pairs.csv", Pairs(names)), Thresholds.Shipped.Possible);
        Assert.True(evaluation.Pairs > 1500, $"{evaluation.Pairs} pairs");
        Assert.True(evaluation.Figures.Recall > 0.99, $"recall {evaluation.Figures.Recall}");
        Assert.True(evaluation.Figures.Precision > 0.97, $"precision {evaluation.Figures.Precision}");
    }

    private static string Pairs(string[] names)
    {
        var rows = new StringBuilder("left,right,kind,match\n");
        for (var i = 0; i < names.Length; i++)
        {
            var words = names[i].Split(' ');
            rows.Append(CultureInfo.InvariantCulture, $"\"{Quoted(string.Join(' ', [.. words[1..], words[0]]))}\",\"{Quoted(names[i])}\",,true\n");
            rows.Append(CultureInfo.InvariantCulture, $"\"{Quoted(names[i])}\",\"{Quoted(names[(i + 1) % names.Length])}\",,false\n");
        }

        return rows.ToString();
    }

    private static string Quoted(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);
}
