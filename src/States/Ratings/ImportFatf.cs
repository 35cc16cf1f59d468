using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.States.Data;
using Pillar.Vocabulary;

namespace Pillar.States.Ratings;

/// <summary>
/// Use case: takes the FATF's table of ratings into the data folder. A table of the same day is replaced, those of other days are kept, and the newest
/// is in use. Nothing is written unless the whole file can be used and the line stands in the audit log.
/// </summary>
public sealed partial class ImportFatf(StatesModule states, PillarHome home, IAuditLog audit, TimeProvider clock)
{
    /// <summary>A larger file is no table of ratings.</summary>
    public const long LargestFile = 8 << 20;

    /// <summary>What an import did; <see cref="Refusal"/> is null when it was done.</summary>
    /// <param name="Edition">What the file holds.</param>
    /// <param name="Before">What was in use, or null.</param>
    public sealed record Result(FatfEdition Edition, FatfEdition? Before, Refusal? Refusal);

    /// <param name="path">The file.</param>
    /// <param name="asOf">Day of the table; null: the one in the file's name.</param>
    /// <param name="accept">Takes it even when it has many fewer jurisdictions than what is in use.</param>
    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    public Result Run(string path, DateOnly? asOf, bool accept)
    {
        using var input = InputStream.Open(path, new InputLimits(LargestFile), Path.GetFileName(path));
        var edition = new FatfEdition(Day(path, asOf), FatfFile.Read(input, states));
        Check(edition, input.Place);
        var before = states.Fatf.Newest;
        var (turn, busy) = WriterLock.Take(home, "fatf");
        using var held = turn;
        if ((busy ?? Refusals.OfFatf(edition, before, accept)) is { } refusal)
        {
            return new(edition, before, refusal);
        }

        var file = home.Place("states", "fatf", edition.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".csv");
        KeptFile.Replace(file, text => FatfFile.Write(text, edition.Reports), () => audit.Append(Event(edition, input.Sha256())));
        return new(edition, before, null);
    }

    /// <summary>The imported tables of a data folder, the newest first.</summary>
    internal static FatfBook Imported(string folder, StatesModule states) => new(
    [
        .. (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.csv") : []).OrderDescending(StringComparer.Ordinal).Select(file => ReadTable(file, states)),
    ]);

    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    internal static FatfEdition ReadTable(string file, StatesModule states)
    {
        using var input = InputStream.Open(file, new InputLimits(LargestFile));
        return new(Day(file, null), FatfFile.Read(input, states));
    }

    private static DateOnly Day(string path, DateOnly? asOf) => asOf
        ?? (DateOnly.TryParseExact(DayInName().Match(Path.GetFileName(path)).Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadInputException("--as-of", "YYYY-MM-DD, as the file's name holds no day", Path.GetFileName(path)));

    private void Check(FatfEdition edition, string place)
    {
        if (edition.AsOf > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
        {
            throw new BadInputException("--as-of", "a day that has come", $"{edition.AsOf:yyyy-MM-dd}");
        }

        if (edition.Reports.FirstOrDefault(report => report.Date > edition.AsOf) is { } later)
        {
            throw new BadInputException($"{place}, report_date", $"a month not after the date of the table, {edition.AsOf:yyyy-MM-dd}", $"{later.Month} ({later.State})");
        }
    }

    private static AuditEvent Event(FatfEdition edition, string sha256) => new(
        "states.import-fatf",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["sha256"] = sha256,
            ["asOf"] = edition.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["jurisdictions"] = edition.Jurisdictions.Count.ToString(CultureInfo.InvariantCulture),
            ["reports"] = edition.Reports.Count.ToString(CultureInfo.InvariantCulture),
        });

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.RightToLeft)]
    private static partial Regex DayInName();
}
