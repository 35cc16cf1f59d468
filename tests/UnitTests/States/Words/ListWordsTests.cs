using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using Pillar.States;
using Pillar.States.Data;
using Pillar.States.Words;
using Xunit;

namespace Pillar.UnitTests.States.Words;

/// <summary>The country words that the real lists print are understood, by number of occurrences.</summary>
public class ListWordsTests
{
    private const double Share = 0.99;

    private static readonly StatesModule States = StatesModule.Load();

    [Fact]
    public void The_words_of_the_United_Nations_list_are_understood()
    {
        using var file = Open("un", "un_consolidated_2026-02-27.xml.gz");
        using var xml = XmlReader.Create(file);
        Check(UnWords(xml).Where(word => word.Length > 0).ToList());
    }

    [Fact]
    public void The_countries_of_addresses_in_the_Treasury_files_are_understood()
    {
        string[] files = ["add_2019-static.csv.gz", "add_2021-07-07.csv.gz", "add_2025-02-27.csv.gz", "add_2025-12-24.csv.gz", "cons_add_2025-12-19.csv"];
        Check(files.SelectMany(file => Cells("us_ofac", file)).Where(cells => cells.Length > 4).Select(cells => cells[4].Trim()).Where(word => word != "-0-").ToList());
    }

    [Fact]
    public void The_nationalities_in_the_remarks_of_the_Treasury_files_are_understood()
    {
        string[] files = ["sdn_2019-static.csv.gz", "sdn_2021-07-07.csv.gz", "cons_prim_2025-12-19.csv"];
        var nationality = new Regex("(?:nationality|citizen) ([^;(.]+)", RegexOptions.CultureInvariant);
        Check(files.SelectMany(file => Cells("us_ofac", file)).Where(cells => cells.Length > 11)
            .SelectMany(cells => nationality.Matches(cells[11])).Select(match => match.Groups[1].Value.Trim()).ToList());
    }

    [Fact]
    public void The_countries_of_the_Consolidated_Screening_List_are_understood()
    {
        var rows = Cells("derived", "us-csl_2026-07-31.csv.gz").ToList();
        var addresses = Array.IndexOf(rows[0], "addresses");
        Check(rows.Skip(1).Where(cells => cells.Length > addresses).SelectMany(cells => cells[addresses].Split(';'))
            .Select(address => address.Trim()).Where(word => word.Length > 0).ToList());
    }

    [Fact]
    public void The_countries_of_the_European_annexes_are_understood()
    {
        var rows = Cells("derived", "eu-annexes_2026-08.targets.simple.csv.gz").ToList();
        var countries = Array.IndexOf(rows[0], "countries");
        Check(rows.Skip(1).SelectMany(cells => cells[countries].Split(';')).Where(word => word.Length > 0).ToList());
    }

    [Fact]
    public void Every_destination_of_the_Commerce_tables_is_understood()
    {
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(TestData.File("controls/us-ear/country-chart.json")));
        using var groups = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(TestData.File("controls/us-ear/country-groups.json")));
        var names = json.RootElement.GetProperty("countries").EnumerateObject().Select(row => row.Name)
            .Concat(groups.RootElement.GetProperty("groups").EnumerateObject().SelectMany(row => row.Value.EnumerateArray().Select(name => name.GetString()!)));
        Assert.Empty(names.Where(name => States.Find(name) is null).Distinct());
    }

    private static void Check(List<string> words)
    {
        var unknown = words.Where(word => States.Read(word).Kind == WordKind.Unknown && States.FindAll(word).Count == 0).ToList();
        var share = 1 - (double)unknown.Count / words.Count;
        TestContext.Current.TestOutputHelper?.WriteLine($"{words.Count} occurrences, {share:P3} understood");
        Assert.True(
            words.Count > 100 && share >= Share,
            $"{words.Count} occurrences, {share:P2} understood; not: {string.Join(" | ", unknown.CountBy(w => w).OrderByDescending(w => w.Value).Take(60))}");
    }

    private static IEnumerable<string> UnWords(XmlReader xml)
    {
        var nationality = false;
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "COUNTRY" or "COUNTRY_OF_ISSUE" or "CITIZENSHIP")
            {
                yield return xml.ReadElementContentAsString().Trim();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "VALUE" && nationality)
            {
                yield return xml.ReadElementContentAsString().Trim();
                continue;
            }

            nationality = xml.LocalName == "NATIONALITY" ? xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement : nationality;
            xml.Read();
        }
    }

    private static Stream Open(params string[] path)
    {
        var file = File.OpenRead(TestData.File("lists/" + string.Join('/', path)));
        return path[^1].EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static IEnumerable<string[]> Cells(params string[] path)
    {
        using var text = new StreamReader(Open(path));
        while (text.ReadLine() is { } line)
        {
            string[] cells;
            try
            {
                cells = [.. Csv.Rows(new StringReader(line.Replace(", \"", ",\"", StringComparison.Ordinal)), path[^1]).SelectMany(row => row.Cells)];
            }
            catch (Pillar.Vocabulary.BadInputException)
            {
                continue;
            }

            yield return cells;
        }
    }
}
