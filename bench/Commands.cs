using Pillar.Bench.Report;
using Pillar.Bench.Trials;

namespace Pillar.Bench;

/// <summary>The command line: one word, one measurement.</summary>
internal static class Commands
{
    private const string Usage = "bench rarity FILE | han UNICODE-FOLDER FILE | own | cross | typos | false | classes | speed   [--tune]";

    public static int Run(string[] args)
    {
        if (args is ["han", var unihan, var table])
        {
            HanReadings.Write(unihan, table);
            return 0;
        }

        var data = Environment.GetEnvironmentVariable("PILLAR_TEST_DATA") is { Length: > 0 } named ? named : Path.Combine("..", "shared", "data");
        var half = args.Contains("--tune") ? SplitHalf.Tuning : SplitHalf.HeldOut;
        using var lists = new RealLists(data);
        var recall = new Recall(lists, data);
        switch (args.FirstOrDefault(static a => !a.StartsWith('-')))
        {
            case "rarity" when args.Length > 1:
                new Rarity().Write(lists, data, args[1]);
                return 0;
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
            case "speed":
                Speed.Run(lists, data);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Print(params string[] tables)
    {
        Console.WriteLine(string.Join('\n', tables));
        return 0;
    }
}
