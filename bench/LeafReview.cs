using System.Globalization;
using System.Security.Cryptography;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Canada;
using Pillar.Controls.Lists.EuAnnexI;
using Pillar.Controls.Lists.EuMilitary;
using Pillar.Controls.Lists.UsCcl;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Bench;

/// <summary>
/// Are the rules what the text says? Leaves are drawn by a seed that nobody has seen before, a second reader sees the words of the item, the other leaves made of them and the
/// leaf, and writes a verdict behind each, and the share that is right is kept with the seed. The sheet holds the law's words and stays with the reader.
/// </summary>
internal static class LeafReview
{
    private const int Leaves = 200;
    private const string Header = "number,list,leaf,above,words,beside,read as,verdict";
    private const string Results = "bench/results/leaves.csv";

    private static readonly (string File, IControlSource Source)[] Lists =
    [
        ("controls/us-ear/ccl_supp1_part774_2026-06.xml.gz", new UsCclSource()),
        ("controls/eu-dual-use/eu-annex-i_2021_full-layout.txt.gz", new EuAnnexISource()),
        ("controls/eu-military/eu-common-military-list_2020_layout.txt.gz", new EuMilitarySource()),
        ("controls/ca-controls/SOR-2000-210_nuclear-nonproliferation-import-export.xml", new CanadianSource()),
        ("controls/ca-controls/SOR-89-202_export-control-list.xml", new CanadianSource()),
    ];

    /// <summary>Writes a sheet of leaves to be judged.</summary>
    /// <param name="data">The folder of the official lists.</param>
    /// <param name="sheet">The file to write.</param>
    /// <param name="seed">A seed to draw the same sheet again, or null for a fresh one.</param>
    public static string Draw(string data, string sheet, int? seed)
    {
        var fresh = seed ?? RandomNumberGenerator.GetInt32(1, int.MaxValue);
        var leaves = Lists.SelectMany(list => All(Path.Combine(data, list.File), list.Source)).ToArray();
        new Random(fresh).Shuffle(leaves);
        string[] rows = [.. leaves.Take(Leaves).Select(static (row, i) => Row($"{i + 1}", row.List, row.Leaf, row.Above, row.Words, row.Beside, row.Reading, ""))];
        File.WriteAllLines(sheet, [$"# seed {fresh.ToString(CultureInfo.InvariantCulture)}", Header, .. rows]);
        return $"{rows.Length} leaves of {leaves.Length} drawn by the seed {fresh} in {sheet}: write right, wrong or unsure into the last column, then bench leaves judge {sheet}";
    }

    /// <summary>Takes the verdicts back and keeps the shares with the seed.</summary>
    /// <param name="sheet">A sheet with a verdict in every row.</param>
    /// <param name="today">The day of the claim.</param>
    /// <exception cref="BadInputException">A row without a verdict.</exception>
    public static string Judge(string sheet, DateOnly today)
    {
        var lines = File.ReadAllLines(sheet);
        var seed = lines.FirstOrDefault(static line => line.StartsWith("# seed ", StringComparison.Ordinal))?[7..] ?? throw new BadInputException($"{sheet} line 1", "# seed and a number", $"{lines.FirstOrDefault()}");
        using var table = CsvTable.Open(InputStream.Over(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines.Skip(1)))), sheet));
        var (verdict, leaf) = (table.Require("verdict"), table.Require("leaf"));
        var verdicts = new List<(string Leaf, string Verdict)>();
        while (table.Read())
        {
            verdicts.Add(table[verdict] is "right" or "wrong" or "unsure" ? (table[leaf], table[verdict]) : throw table.Bad("verdict", "right, wrong or unsure", $"{table[verdict]}"));
        }

        var right = verdicts.Count(static v => v.Verdict == "right");
        var line = string.Create(CultureInfo.InvariantCulture, $"{today:yyyy-MM-dd},{seed},{verdicts.Count},{right},{(double)right / verdicts.Count:0.000},{string.Join(' ', verdicts.Where(static v => v.Verdict != "right").Select(static v => v.Leaf))}");
        File.AppendAllLines(Results, File.Exists(Results) ? [line] : ["day,seed,leaves,right,share,not right", line]);
        return line;
    }

    private static IEnumerable<(string List, string Leaf, string Above, string Words, string Beside, string Reading)> All(string path, IControlSource source)
    {
        using var input = InputStream.Open(path);
        var list = source.Read(input, null);
        foreach (var entry in list.Entries)
        {
            var words = entry.AllItems().Select(static item => (item.Id, item.Text)).Append((entry.Code, string.Join(' ', entry.Intro.Prepend(entry.Heading)))).ToDictionary(static text => text.Item1, static text => text.Item2, StringComparer.Ordinal);
            var leaves = EntryCompiler.Compile(entry).Rule is { } rule ? Below(rule, "").Select(static below => (below.Leaf, Reading: below.Negation + Reading(below.Leaf))).ToList() : [];
            foreach (var (leaf, reading) in leaves)
            {
                var item = leaf.Id.Split('#')[0];
                var above = words.Where(text => item.StartsWith(text.Key + ".", StringComparison.Ordinal)).OrderBy(static text => text.Key.Length).Select(static text => text.Value);
                var beside = leaves.Where(other => other.Leaf != leaf && other.Leaf.Id.Split('#')[0] == item).Select(static other => other.Reading);
                yield return (list.Edition.Id, leaf.Id, string.Join(" / ", above), words.GetValueOrDefault(item, ""), string.Join(" ; ", beside), reading);
            }
        }
    }

    /// <summary>Each leaf with the "not" it stands under: alone, or as one of several parts that are left out only where all of them are met.</summary>
    private static IEnumerable<(Leaf Leaf, string Negation)> Below(Rule rule, string negation) => rule switch
    {
        Leaf leaf => [(leaf, negation)],
        NoneOf none => Below(none.Rule, negation.Length > 0 ? "" : "NOT: "),
        AllOf when negation == "NOT: " => rule.Below.SelectMany(static below => Below(below, "NOT, together with its other parts: ")),
        _ => rule.Below.SelectMany(below => Below(below, negation)),
    };

    private static string Row(params string[] cells)
    {
        using var row = new StringWriter(CultureInfo.InvariantCulture);
        for (var i = 0; i < cells.Length; i++)
        {
            row.Write(i == 0 ? "" : ",");
            CsvCells.Write(row, cells[i]);
        }

        return row.ToString();
    }

    private static string Reading(Leaf leaf) => leaf switch
    {
        Limit limit => $"{limit.Quantity}{Bound(limit.Lower, "≥", ">")}{Bound(limit.Upper, "≤", "<")}{(limit.Stated.Condition.Length > 0 ? $" | {limit.Stated.Condition}" : "")}",
        Fact => $"a person states: {leaf.Text}",
        _ => $"a person must read: {leaf.Text}",
    };

    private static string Bound(Bound? bound, string inside, string outside) => bound is null ? "" : $" {(bound.Inclusive ? inside : outside)} {bound.Measure}";
}
