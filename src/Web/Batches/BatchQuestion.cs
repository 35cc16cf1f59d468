using Pillar.Platform;
using Pillar.Screening;
using Pillar.Vocabulary;
using Pillar.Web.Pages;

namespace Pillar.Web.Batches;

/// <summary>What a form or an address asks of an uploaded file: words, not yet understood.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Possible">Score from which a hit is possible; nothing for that of the office.</param>
/// <param name="Strong">Score from which a hit is strong; nothing for that of the office.</param>
/// <param name="BadRows">stop, mark or nothing.</param>
public sealed record BatchQuestion(string? Name, string? Possible, string? Strong, string? BadRows)
{
    private const int LongestName = 120;

    /// <exception cref="BadInputException">A field holds what it cannot mean.</exception>
    public BatchJob Job(string unnamed, PillarHome home, TimeProvider clock) => new(
        Path.GetFileName(Name?.Replace('\\', '/')) is { Length: > 0 } name ? Shortened(Visible.Text(name)) : unnamed,
        clock.GetUtcNow(),
        Thresholds.Read(Possible, Strong, OfficeThresholds.InForce(home)),
        BadRows switch
        {
            null or "" or "stop" => Screening.BadRows.Stop,
            "mark" => Screening.BadRows.Mark,
            _ => throw new BadInputException("badRows", "stop or mark", $"{BadRows}"),
        });

    private static string Shortened(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";
}
