using Pillar.Bench;

var data = Environment.GetEnvironmentVariable("PILLAR_TEST_DATA") ?? Path.Combine("..", "shared", "data");
using var lists = new RealLists(data);
var what = args.Length > 0 ? args[0] : "all";
var tuning = args.Contains("--tune");
var accuracy = new Accuracy(lists, data, tuning);
switch (what)
{
    case "rarity":
        new Rarity().Write(lists, data, args[1]);
        return 0;
    case "own":
        accuracy.OwnNames(lists.Compile());
        return 0;
    case "cross":
        accuracy.CrossScript("un-consolidated", Pillar.Vocabulary.PartyKind.Person);
        if (lists.Readings.Any(static r => r.Edition.Id == "eu-journal"))
        {
            accuracy.CrossScript("eu-journal", Pillar.Vocabulary.PartyKind.Person);
        }

        return 0;
    case "typos":
        accuracy.Mistyped(lists.Compile(), 1);
        accuracy.Mistyped(lists.Compile(), 2);
        return 0;
    case "false":
        var snapshots = lists.Compile();
        accuracy.FalseAlarms([.. snapshots.Where(static s => s.Edition.Format == "un-xml")], "UN");
        accuracy.FalseAlarms(snapshots, "all");
        return 0;
    case "speed":
        Speed.Run(lists, data);
        return 0;
    default:
        Console.Error.WriteLine("bench rarity FILE | own | cross | typos | false | speed  [--tune]");
        return 2;
}
