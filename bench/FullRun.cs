using Pillar.Bench.Engine;
using Pillar.Bench.Peers;
using Pillar.Bench.Report;
using Pillar.Bench.Trials;
using Pillar.Screening.Matching;

namespace Pillar.Bench;

/// <summary>Every measurement, one after the other, and the result as text and picture.</summary>
internal sealed class FullRun(RealLists lists, string data, Sample sample)
{
    private const int MemoryQueries = 10_000;

    /// <summary>Writes into a folder; the path of the text.</summary>
    public string Write(string folder)
    {
        var figures = Measure();
        Directory.CreateDirectory(folder);
        var name = $"{figures.Machine.Date}-{Matcher.Engine}{(figures.Quick ? "-quick" : "")}";
        var picture = $"{name}.svg";
        File.WriteAllText(Path.Combine(folder, picture), CurveSvg.Draw(figures.Curve));
        var text = Path.Combine(folder, $"{name}.md");
        File.WriteAllText(text, Document.Of(figures, picture));
        return text;
    }

    // What is timed comes first, while nothing else has filled the caches or started a server.
    private Figures Measure()
    {
        var searched = Step("compile all lists", Searched);
        var speed = Step("time of the engine", () => new Speed(lists, data, sample).Run());
        var batch = Step("batch on two threads", () => Batch.Run(lists, sample.Of(Negatives.Read(data))));
        var installation = Step("import and file of names", () => Installation.Run(lists.Sources, sample.Of(Negatives.Read(data))));
        var process = Step("memory and start", () => OwnProcess.Run(lists.Folder, sample.Of(Negatives.Read(data), MemoryQueries)));
        var recall = new Recall(lists, data, sample);
        var own = Step("own names", recall.OwnNames);
        var tuning = Step("tuning half", () => Half(recall, SplitHalf.Tuning));
        var heldOut = Step("held-out half", () => Half(recall, SplitHalf.HeldOut));
        var curve = Step("curve", () => Curve.Of(lists, data, sample, SplitHalf.HeldOut));
        var peers = Step("side by side", () => new SideBySide(lists, data, sample).Run());
        return new Figures(Machine.Here(), sample.Every > 1, searched, own, tuning, heldOut, curve, speed, batch, installation, process, peers);
    }

    private Searched Searched()
    {
        var (compiled, index) = (lists.Compiled, lists.Searched.Index);
        return new Searched(
            [.. compiled.Select(static s => (s.Edition.Id, s.Edition.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? s.Edition.Edition, s.Count))],
            index.NameCount,
            compiled.Sum(static s => s.File.Length) + index.File.Length,
            lists.CompileTime.TotalSeconds);
    }

    private static HalfFigures Half(Recall recall, SplitHalf half) => new(
        half, recall.Persons(half), recall.Organisations(half), recall.Slips(1, half), recall.Slips(2, half), recall.Alarms(half));

    private static T Step<T>(string what, Func<T> measure)
    {
        var start = TimeProvider.System.GetTimestamp();
        var figures = measure();
        Console.Error.WriteLine($"bench: {what}, {TimeProvider.System.GetElapsedTime(start).TotalSeconds:0} s");
        return figures;
    }
}
