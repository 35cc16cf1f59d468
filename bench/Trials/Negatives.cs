using System.IO.Compression;
using System.Text;
using Pillar.Screening;
using Pillar.States;
using Pillar.Vocabulary;
using Sylvan.Data.Csv;

namespace Pillar.Bench.Trials;

/// <summary>Synthetic people that stand on no list: every alert on one of them is false.</summary>
internal static class Negatives
{
    public static IReadOnlyList<ScreenQuery> Read(string data)
    {
        var states = StatesModule.Load();
        using var file = new GZipStream(File.OpenRead(Path.Combine(data, "threats/names/negatives_global.csv.gz")), CompressionMode.Decompress);
        using var csv = CsvDataReader.Create(new StreamReader(file, Encoding.UTF8));
        var people = new List<ScreenQuery>();
        while (csv.Read())
        {
            people.Add(new ScreenQuery(
                csv.GetString(0), PartyKind.Person, PartialDate.Parse(csv.GetString(5)), states.Find(csv.GetString(7))?.Alpha2 ?? "", Genders.Parse(csv.GetString(4))));
        }

        return people;
    }

    public static IReadOnlyList<ScreenQuery> Read(string data, SplitHalf half) => [.. Read(data).Where(p => half.Holds(p.Name))];
}
