using System.Globalization;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Screening.Matching;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>
/// Use case: what the scores are worth on pairs of names that a person has labelled. Needs no list and keeps nothing. The left name is
/// taken as the query and the right one as the listed name; the kind of a pair is the kind of both, so the rule on kinds finds no
/// contradiction, as in a screening where query and entry are of one kind.
/// </summary>
public sealed class EvaluateNames(TimeProvider clock)
{
    private readonly PairScorer scorer = new();

    /// <summary>Scores every pair of a CSV file with the header <c>left,right,kind,match</c>.</summary>
    /// <param name="labelled">The file, plain or gzip.</param>
    /// <param name="threshold">From which score on a pair counts as found, 0 to 1.</param>
    /// <param name="scores">Where to write <c>left,right,kind,match,score</c>, one row for each pair in the order of the file; null for nowhere. It is there whole or not at all.</param>
    /// <exception cref="BadInputException">Names the file, the line and the column; nothing was written.</exception>
    public Evaluation Run(string labelled, double threshold, string? scores = null)
    {
        if (threshold is not (>= 0 and <= 1))
        {
            throw new BadInputException("threshold", "a number from 0 to 1", threshold.ToString(CultureInfo.InvariantCulture));
        }

        if (scores is null)
        {
            return Measure(labelled, threshold, static (_, _) => { });
        }

        RefuseSameFile(labelled, scores);
        Evaluation? evaluation = null;
        AtomicFile.Write(scores, stream => evaluation = MeasureAndWrite(labelled, threshold, stream));
        return evaluation!;
    }

    private Evaluation MeasureAndWrite(string labelled, double threshold, Stream stream)
    {
        using var rows = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        rows.Write("left,right,kind,match,score\n");
        return Measure(labelled, threshold, (pair, score) => WriteRow(rows, pair, score));
    }

    private Evaluation Measure(string labelled, double threshold, Action<LabelledPair, double> each)
    {
        var tally = new EvaluationTally(threshold);
        var ticks = 0L;
        scorer.Score("Invented Person", "Person Invented");
        foreach (var pair in LabelledPairs.Read(labelled))
        {
            var start = clock.GetTimestamp();
            double score = scorer.Score(pair.Left, pair.Right);
            ticks += clock.GetTimestamp() - start;
            tally.Add(score, pair.Match);
            each(pair, score);
        }

        var pairs = tally.Pairs;
        double? microseconds = pairs == 0 ? null : ticks * 1e6 / clock.TimestampFrequency / pairs;
        return new Evaluation(pairs, tally.Figures, microseconds, tally.Sweep(), Matcher.Engine);
    }

    /// <summary>The score is written with every digit it was compared with: who counts again from the file counts the same.</summary>
    private static void WriteRow(StreamWriter rows, LabelledPair pair, double score)
    {
        CsvCells.Write(rows, pair.Left);
        rows.Write(',');
        CsvCells.Write(rows, pair.Right);
        rows.Write(',');
        rows.Write(pair.Kind);
        rows.Write(pair.Match ? ",true," : ",false,");
        rows.Write(score.ToString("R", CultureInfo.InvariantCulture));
        rows.Write('\n');
    }

    private static void RefuseSameFile(string labelled, string scores)
    {
        if (RealPath.IsSame(labelled, scores))
        {
            throw new BadInputException(scores, "another file for the scores", "the labelled pairs themselves");
        }
    }
}
