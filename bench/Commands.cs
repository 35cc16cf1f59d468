using Pillar.Bench.Controls;
using Pillar.Bench.Engine;
using Pillar.Bench.Peers;
using Pillar.Bench.Report;
using Pillar.Bench.Trials;

namespace Pillar.Bench;

/// <summary>The command line: one word, one measurement; <c>all</c> for every one, written to a file.</summary>
internal static class Commands
{
    private const string Usage = """
        bench all [--quick] [--out FOLDER]     every figure, written to bench/results
        bench own | cross | typos | false | curve [--tune] [--quick]     one row, printed; --tune asks the tuning half
        bench speed | peers [--quick]          one row, printed
        bench leaves draw FILE [--seed N]      200 leaves of the control lists, drawn by a fresh seed, for a second reader
        bench leaves judge FILE                takes the reader's verdicts back into bench/results/leaves.csv
        bench classify                         control lists: import, rules, start, classification, and entries found beside Lucene.NET
        bench sdn-advanced                     the reader of SDN_ADVANCED.XML on a made file of 172 MB: time and memory
        bench money [--quick]                  payments end to end on all lists, and a queue of 200,000 alerts
        bench watch [--quick]                  1,000,000 made customers indexed, and held against a change of the United Nations' list
        bench review                           invented marks of all Members over twenty years: tables, focus finder, cycle, report
        bench classes                          pairs of organisations' names by class, for the eye
        bench rarity FILE                      makes data/screening/rarity.csv
        bench han UNICODE-FOLDER FILE          makes the readings of Han from Unicode's tables
        """;

    public static int Run(string[] args)
    {
        var words = args.Where(static a => !a.StartsWith('-')).ToArray();
        if (words is [OwnProcess.Command, var folder, var names])
        {
            return OwnProcess.Answer(folder, names);
        }

        if (words is ["han", var unihan, var table])
        {
            HanReadings.Write(unihan, table);
            return 0;
        }

        var data = Environment.GetEnvironmentVariable("PILLAR_TEST_DATA") is { Length: > 0 } named ? named : Path.Combine("..", "shared", "data");
        if (words is [ControlProcess.Command, var home, var descriptions])
        {
            return ControlProcess.Answer(home, descriptions);
        }

        if (words is ["classify" or "sdn-advanced"])
        {
            return words[0] == "classify" ? Print(new Classifying(data).Run()) : Print(ListAtSize.Run());
        }

        if (words is ["leaves", "draw", var sheet, ..])
        {
            return Print(LeafReview.Draw(data, sheet, int.TryParse(After(args, "--seed"), out var seed) ? seed : null));
        }

        if (words is ["leaves", "judge", var judged])
        {
            return Print(LeafReview.Judge(judged, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)));
        }

        if (words is ["watch"])
        {
            return Print(WatchAtSize.Run(data, args.Contains("--quick") ? 20_000 : 1_000_000));
        }

        if (words is ["review"])
        {
            using var records = new ReviewRecords();
            return Print(records.Run());
        }

        return OnRealLists(words, args, data);
    }

    private static int OnRealLists(string[] words, string[] args, string data)
    {
        var half = args.Contains("--tune") ? SplitHalf.Tuning : SplitHalf.HeldOut;
        var sample = args.Contains("--quick") ? Sample.Quick : Sample.Whole;
        using var lists = new RealLists(data);
        switch (words.FirstOrDefault())
        {
            case "money":
                using (var money = new MoneyIntake(lists, data, sample.Every > 1 ? 5_000 : 50_000))
                {
                    return Print(money.Run());
                }

            case "all":
                return Print(new FullRun(lists, data, sample).Write(After(args, "--out") ?? Path.Combine("bench", "results")));
            case "peers":
                var peers = new SideBySide(lists, data, sample).Run();
                return Print(Render.Peers(peers), Render.PeerTimes(peers));
            case "speed":
                return Print(Render.Speed(new Speed(lists, data, sample).Run()));
            case "curve":
                return Print(Render.Curve(Curve.Of(lists, data, sample, half)));
            case "rarity" when words.Length > 1:
                new Rarity().Write(lists, data, words[1]);
                return 0;
            default:
                return Recall(words.FirstOrDefault(), new Recall(lists, data, sample), half);
        }
    }

    private static int Recall(string? word, Recall recall, SplitHalf half)
    {
        switch (word)
        {
            case "own":
                return Print(Render.OwnNames(recall.OwnNames()));
            case "cross":
                return Print(Render.CrossScript(recall.Persons(half), "script"), Render.CrossScript(recall.Organisations(half), "class"));
            case "typos":
                return Print(Render.Slips(recall.Slips(1, half)), Render.Slips(recall.Slips(2, half)));
            case "false":
                return Print(Render.Alarms(recall.Alarms(half)));
            case "classes":
                return Print(Render.Classes(recall.Pairs(SplitHalf.Tuning)));
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static string? After(string[] args, string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static int Print(params string[] tables)
    {
        Console.WriteLine(string.Join('\n', tables));
        return 0;
    }
}
