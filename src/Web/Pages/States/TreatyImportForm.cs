using System.Globalization;
using Pillar.States.Treaties;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.States;

/// <summary>A depositary's table and what is said about it, as it was typed or uploaded.</summary>
public sealed class TreatyImportForm
{
    public string? Treaty { get; init; }

    public string? AsOf { get; init; }

    public string? Source { get; init; }

    public string? Whole { get; init; }

    public string? RowsAre { get; init; }

    /// <summary>One participant a line.</summary>
    public string? LeaveOut { get; init; }

    public string? Table { get; set; }

    public string? Confirm { get; init; }

    public string? Accept { get; init; }

    /// <exception cref="BadInputException">The day is none.</exception>
    public TreatyRequest Request() => new(
        Treaty ?? "",
        DateOnly.TryParseExact(AsOf?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new BadInputException("as-of", "YYYY-MM-DD", AsOf ?? ""),
        Source ?? "", Whole == "yes", [.. (LeaveOut ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])
    {
        RowsAre = RowsAre switch { "party" => TreatyStatus.Party, "signed" => TreatyStatus.Signed, _ => null },
    };
}
