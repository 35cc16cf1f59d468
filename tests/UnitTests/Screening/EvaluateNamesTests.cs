using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Pillar.Platform.Input;
using Pillar.Screening;
using Pillar.Screening.Matching;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

public sealed class EvaluateNamesTests : IDisposable
{
    private const string Header = "left,right,kind,match\n";

    private const string Pairs = Header + """
        Zorblatt Quenverix,Quenverix Zorblatt,Person,true
        "Quenverix, Zorblatt",Zorblat Quenverix,Person,true
        Zorblatt Quenverix,Umbriel Castafiore,Person,false
        Zorblatt Quenverix Trading,Castafiore Shipping LLC,Company,false
        Зорблатт Квенверикс,Zorblatt Quenverix,,true

        """;

    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Pairs_labelled_a_match_are_found_and_the_others_are_not()
    {
        var evaluation = Evaluate(Pairs);
        Assert.Equal(5, evaluation.Pairs);
        Assert.Equal(new ThresholdFigures(Thresholds.Shipped.Possible, 3, 0, 2, 0), evaluation.Figures);
        Assert.Equal((1, 1, 1), (evaluation.Figures.Precision, evaluation.Figures.Recall, evaluation.Figures.F1));
        Assert.True(evaluation.MicrosecondsPerPair > 0);
    }

    [Fact]
    public void A_threshold_of_one_that_nothing_reaches_has_no_precision_and_no_number_in_its_place()
    {
        var figures = Evaluate(Pairs, 1).Figures;
        Assert.Equal((0, 0), (figures.TruePositives, figures.FalsePositives));
        Assert.Null(figures.Precision);
        Assert.Equal((0, 0), (figures.Recall, figures.F1));
    }

    [Fact]
    public void A_file_without_pairs_has_no_figure_at_all()
    {
        var evaluation = Evaluate(Header);
        Assert.Equal((0, null, null, null, null), (evaluation.Pairs, evaluation.Figures.Precision, evaluation.Figures.Recall, evaluation.Figures.F1, evaluation.MicrosecondsPerPair));
        using var json = JsonDocument.Parse(EvaluationJson.Text(evaluation));
        Assert.All(
            new[] { "precision", "recall", "f1", "microsecondsPerPair" },
            field => Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty(field).ValueKind));
    }

    [Fact]
    public void The_json_names_every_figure()
    {
        using var json = JsonDocument.Parse(EvaluationJson.Text(Evaluate(Pairs)));
        Assert.Equal(
            ["pairs", "threshold", "truePositives", "falsePositives", "trueNegatives", "falseNegatives", "precision", "recall", "f1", "microsecondsPerPair", "engine", "sweep"],
            json.RootElement.EnumerateObject().Select(static p => p.Name));
        Assert.Equal(101, json.RootElement.GetProperty("sweep").GetArrayLength());
    }

    [Fact]
    public void The_scores_file_holds_one_row_for_each_pair_in_the_order_of_the_file()
    {
        var rows = Scores(Pairs);
        Assert.Equal(["Zorblatt Quenverix", "Quenverix, Zorblatt", "Zorblatt Quenverix", "Zorblatt Quenverix Trading", "Зорблатт Квенверикс"], rows.Select(static r => r.Left));
        Assert.Equal(["Person", "Person", "Person", "Company", ""], rows.Select(static r => r.Kind));
        Assert.Equal([true, true, false, false, true], rows.Select(static r => r.Match));
    }

    [Fact]
    public void Who_counts_again_from_the_scores_file_counts_the_same_at_every_threshold()
    {
        var rows = Scores(MadePairs(400));
        var evaluation = Evaluate(MadePairs(400));
        Assert.Equal(101, evaluation.Sweep.Count);
        Assert.All(evaluation.Sweep.Append(evaluation.Figures), figures => Assert.Equal(
            (rows.Count(r => r.Match && r.Score >= figures.Threshold), rows.Count(r => !r.Match && r.Score >= figures.Threshold)),
            (figures.TruePositives, figures.FalsePositives)));
        Assert.All(evaluation.Sweep, figures => Assert.Equal(400, figures.TruePositives + figures.FalsePositives + figures.TrueNegatives + figures.FalseNegatives));
    }

    [Fact]
    public void A_pair_scores_what_a_screening_of_the_left_name_scores_against_a_list_with_the_right_one()
    {
        string[] listed = ["Quenverix Zorblatt", "Abdul Rahman al-Zorblatti", "Castafiore Marine Shipping Company Ltd", "Umbriel", "MV Zorblatt Star 26"];
        string[] asked = ["Zorblatt Quenverix", "Zorblat Quenverks", "Abdurrahman Zorblati", "Castafiore Shipping LLC", "Umbriel Castafiore", "Zorblatt Star 39", "Q. Zorblatt"];
        using var desk = new ListDesk();
        desk.File("invented.map.json", """{ "list": { "id": "invented" }, "kind": "organisation", "columns": [ { "column": "Name", "is": "name" } ] }""");
        desk.Import(desk.File("invented.csv", "Name\n" + string.Join('\n', listed)));
        var scorer = new PairScorer();
        var compared = 0;
        foreach (var left in asked)
        {
            foreach (var hit in desk.Module.Screen.Run(new ScreenQuery(left, PartyKind.Organisation), new Thresholds(0.05, 0.99)).Hits.Where(static h => h.List == "invented"))
            {
                Assert.Equal(hit.Score, Math.Round(scorer.Score(left, hit.MatchedName), 4));
                compared++;
            }
        }

        Assert.True(compared >= asked.Length, $"{compared} hits were compared");
    }

    [Fact]
    public void Nothing_is_allocated_for_a_pair()
    {
        var pairs = MadePairs(200).Split('\n').Skip(1).Where(static l => l.Length > 0).Select(static l => l.Split(',')).ToArray();
        var scorer = new PairScorer();
        Score(scorer, pairs);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Score(scorer, pairs);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Score(PairScorer scorer, string[][] pairs)
        {
            foreach (var pair in pairs)
            {
                scorer.Score(pair[0], pair[1]);
            }
        }
    }

    [Theory]
    [InlineData("left,right,kind\na,b,\n", "line 1: expected a column 'match'")]
    [InlineData(Header + "Zorblatt,Quenverix,Person,maybe\n", "line 2, match: expected true or false, found maybe")]
    [InlineData(Header + "Zorblatt,Quenverix,Person,true\nZorblatt,Quenverix,Robot,true\n", "line 3, kind: expected Person, Company, Organization, LegalEntity, Vessel or nothing, found Robot")]
    [InlineData(Header + "\"Zor\nblatt\",Quenverix,,true\n,Quenverix,,true\n", "line 4, left: expected a name, found nothing")]
    [InlineData(Header + "Zorblatt,  ,,true\n", "line 2, right: expected a name, found nothing")]
    [InlineData(Header + "Zorblatt,Quenverix,true\n", "line 2: expected 4 columns, found 3")]
    [InlineData(Header + "\"Zorblatt,Quenverix,,true\n", "line 2: expected CSV with quotes that are closed")]
    [InlineData("", "expected a row of column names, found an empty file")]
    public void A_file_that_cannot_be_used_is_refused_with_its_place_and_nothing_is_written(string content, string expected)
    {
        var bad = Assert.Throws<BadInputException>(() => Evaluate(content, scores: home.File("scores.csv")));
        Assert.Contains(expected, bad.Message, StringComparison.Ordinal);
        Assert.StartsWith(home.Folder, bad.Message, StringComparison.Ordinal);
        Assert.Equal(["pairs.csv"], Directory.EnumerateFiles(home.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() => Assert.Contains(
        "not UTF-8",
        Assert.Throws<BadInputException>(() => new EvaluateNames(TimeProvider.System).Run(home.Write("pairs.csv", [.. Encoding.UTF8.GetBytes(Header), 0xFF, 0xFE]), 0.7)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_name_longer_than_a_screening_takes_is_refused() => Assert.Contains(
        "line 2, right: expected at most 500 characters, found 501",
        Assert.Throws<BadInputException>(() => Evaluate($"{Header}Zorblatt,{new string('x', 501)},,true\n")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Names_of_signs_alone_and_names_with_hidden_characters_are_scored_all_the_same()
    {
        var rows = Scores(Header + "???,Zorblatt,,false\n\u202EZorblatt Quenverix\u202C,Zorblatt Quenverix,,true\n");
        Assert.Equal(0, rows[0].Score);
        Assert.True(rows[1].Score >= Thresholds.Shipped.Possible);
    }

    [Fact]
    public void The_labelled_pairs_are_never_overwritten_by_their_scores()
    {
        var path = home.Write("pairs.csv", Pairs);
        Assert.Throws<BadInputException>(() => new EvaluateNames(TimeProvider.System).Run(path, 0.7, Path.Combine(home.Folder, ".", "pairs.csv")));
        Assert.Equal(Pairs, File.ReadAllText(path));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void A_threshold_outside_the_scale_is_refused(double threshold) => Assert.Throws<BadInputException>(() => Evaluate(Pairs, threshold));

    [Fact]
    public void Columns_may_stand_in_any_order_kind_may_be_missing_and_others_are_passed_over()
    {
        var rows = Scores("note,match,right,left\nx,TRUE,Quenverix Zorblatt,Zorblatt Quenverix\n");
        Assert.Equal(("Zorblatt Quenverix", "Quenverix Zorblatt", "", true), (rows[0].Left, rows[0].Right, rows[0].Kind, rows[0].Match));
    }

    [Fact]
    public void Counts_add_up_for_any_scores_and_recall_never_rises_with_the_threshold() =>
        Gen.Select(Gen.Double[0, 1], Gen.Bool).Array.Sample(scored =>
        {
            var tally = new EvaluationTally(0.7);
            foreach (var (score, match) in scored)
            {
                tally.Add(score, match);
            }

            var sweep = tally.Sweep();
            return tally.Pairs == scored.Length
                && sweep[70].TruePositives == tally.Figures.TruePositives && sweep[70].FalsePositives == tally.Figures.FalsePositives
                && sweep.Zip(sweep.Skip(1)).All(static s => s.First.TruePositives >= s.Second.TruePositives && s.First.FalsePositives >= s.Second.FalsePositives)
                && sweep.All(f => f.TruePositives == scored.Count(s => s.Item2 && s.Item1 >= f.Threshold) && f.TruePositives + f.FalseNegatives == scored.Count(static s => s.Item2));
        });

    private Evaluation Evaluate(string content, double? threshold = null, string? scores = null) =>
        new EvaluateNames(TimeProvider.System).Run(home.Write("pairs.csv", content), threshold ?? Thresholds.Shipped.Possible, scores);

    private List<(string Left, string Right, string Kind, bool Match, double Score)> Scores(string content)
    {
        Evaluate(content, scores: home.File("scores.csv"));
        using var table = CsvTable.Open(InputStream.Open(home.File("scores.csv")));
        Assert.Equal(["left", "right", "kind", "match", "score"], table.Header);
        var rows = new List<(string, string, string, bool, double)>();
        while (table.Read())
        {
            rows.Add((table[0], table[1], table[2], bool.Parse(table[3]), double.Parse(table[4], CultureInfo.InvariantCulture)));
        }

        return rows;
    }

    /// <summary>Invented names, every other pair with a slip and its words turned around, the rest with another name.</summary>
    private static string MadePairs(int count)
    {
        string[] first = ["Zorblatt", "Umbriel", "Castafior", "Quenver", "Abdulmirza", "Tso Lin", "Марвик"];
        string[] last = ["Quenverix", "Ostrandova", "al-Hadrubi", "van der Plonk", "Shipping 26", "Trading LLC"];
        var rows = new StringBuilder(Header);
        for (var i = 0; i < count; i++)
        {
            var (a, b) = (first[i % first.Length], last[i % last.Length]);
            var match = i % 2 == 0;
            var other = match ? $"{b} {a[..^(i % 3)]}" : $"{first[(i + 3) % first.Length]} {last[(i * 7 + 1) % last.Length]}";
            rows.Append(CultureInfo.InvariantCulture, $"{a} {b},{other},{(i % 3 == 0 ? "Person" : "")},{(match ? "true" : "false")}\n");
        }

        return rows.ToString();
    }
}
