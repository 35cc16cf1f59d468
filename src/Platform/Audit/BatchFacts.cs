using System.Globalization;

namespace Pillar.Platform.Audit;

/// <summary>The facts of a batch: one line for a million names, which the hashes tie to the very files.</summary>
public static class BatchFacts
{
    /// <param name="inputSha256">Of the input's content, decompressed; 64 hexadecimal digits.</param>
    /// <param name="outputSha256">Of the finished output; 64 hexadecimal digits.</param>
    /// <param name="rows">Input rows worked on.</param>
    /// <param name="more">What else the action records: editions, counts, thresholds.</param>
    public static IReadOnlyDictionary<string, string> Of(
        string inputSha256, string outputSha256, long rows, IReadOnlyDictionary<string, string>? more = null) =>
        new Dictionary<string, string>(more ?? new Dictionary<string, string>(), StringComparer.Ordinal)
        {
            ["input"] = inputSha256,
            ["output"] = outputSha256,
            ["rows"] = rows.ToString(CultureInfo.InvariantCulture),
        };
}
