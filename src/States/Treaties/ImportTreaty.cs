using System.Globalization;
using System.Text;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.States.Data;
using Pillar.States.Treaties.Import;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties;

/// <summary>
/// Use case in two steps: <see cref="Read"/> shows a depositary's table as it is understood and writes nothing; <see cref="Write"/> takes it into the
/// data folder, with its line in the audit log, or not at all. A table of the same instrument and day is replaced; all others stay.
/// </summary>
public sealed class ImportTreaty(StatesModule states, PillarHome home, IAuditLog audit, TimeProvider clock)
{
    /// <summary>A larger file is no list of participants.</summary>
    public const long LargestFile = 8 << 20;

    private const int LongestSource = 300;

    /// <summary>A table in a file.</summary>
    /// <exception cref="BadInputException">The first line that cannot be used, or a request that cannot be.</exception>
    public TreatyReading Read(TreatyRequest request, string path) => Read(request, InputStream.Open(path, new InputLimits(LargestFile), Path.GetFileName(path)));

    /// <param name="request">What is asked.</param>
    /// <param name="input">The table; disposed.</param>
    /// <exception cref="BadInputException">The first line that cannot be used, or a request that cannot be.</exception>
    public TreatyReading Read(TreatyRequest request, InputStream input)
    {
        using var table = input;
        var treaty = states.TreatyBook.Require(request.Treaty);
        Check(request);
        var bytes = new MemoryStream();
        InputText.Bytes(input).CopyTo(bytes);
        var delimiter = DepositaryTable.Delimiter(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        bytes.Position = 0;
        var understood = DepositaryTable.Read(
            InputStream.Over(bytes, input.Place), delimiter, new RowReading(states, request.AsOf, request.LeaveOut, request.RowsAre));
        var source = new TreatySource(request.Source.Trim(), request.AsOf, request.Whole, Imported: true);
        var edition = new TreatyEdition(treaty, source, [.. understood.Rows.Select(static r => r.Steps).OfType<TreatySteps>()]);
        return new(understood, edition, states.TreatyBook.Newest(treaty), input.Sha256());
    }

    /// <param name="reading">What <see cref="Read"/> understood.</param>
    /// <param name="accept">Takes it even when many fewer States are party than in the edition in use.</param>
    /// <returns>Null when it was taken.</returns>
    public Refusal? Write(TreatyReading reading, bool accept)
    {
        var (turn, busy) = WriterLock.Take(home, "treaties");
        using var held = turn;
        if ((busy ?? Refusals.OfTreaty(reading.Edition, states.TreatyBook.Newest(reading.Edition.Treaty), accept)) is { } refusal)
        {
            return refusal;
        }

        var file = string.Create(CultureInfo.InvariantCulture, $"{reading.Edition.Treaty.Code}-{reading.Edition.AsOf:yyyy-MM-dd}.csv");
        KeptFile.Replace(home.Place("states", "treaties", file), text => text.Write(TreatyFile.Text(reading.Edition)), () => audit.Append(Event(reading)));
        return null;
    }

    /// <summary>The imported editions of a data folder.</summary>
    internal static IReadOnlyList<TreatyEdition> Imported(string folder, IReadOnlyList<Treaty> all) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal)
            .SelectMany(file => ReadTable(file, all))]
        : [];

    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    internal static IEnumerable<TreatyEdition> ReadTable(string file, IReadOnlyList<Treaty> all) =>
        TreatyFile.Read(File.ReadAllText(file), file, code => all.FirstOrDefault(treaty => treaty.Code == code), imported: true);

    private void Check(TreatyRequest request)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (request.AsOf > today)
        {
            throw new BadInputException("--as-of", "a day that has come", $"{request.AsOf:yyyy-MM-dd}");
        }

        // The source stands in tables that spreadsheets open: no formula, and one line.
        var source = request.Source.Trim();
        if (source.Length is 0 or > LongestSource || source.EnumerateRunes().Any(Printable.IsHidden) || "=+-@".Contains(source[0], StringComparison.Ordinal))
        {
            throw new BadInputException("--source", $"at most {LongestSource} visible characters that begin with a letter or a figure", source);
        }
    }

    private static AuditEvent Event(TreatyReading reading) => new(
        "states.import-treaty",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["sha256"] = reading.Sha256,
            ["treaty"] = reading.Edition.Treaty.Code,
            ["asOf"] = reading.Edition.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["source"] = reading.Edition.Source.Name,
            ["whole"] = reading.Edition.Source.Whole ? "yes" : "no",
            ["states"] = reading.Edition.Steps.Count.ToString(CultureInfo.InvariantCulture),
        });
}

/// <summary>What a person asks to take.</summary>
/// <param name="Treaty">Code of the instrument.</param>
/// <param name="AsOf">The day on which the depositary's page said so.</param>
/// <param name="Source">Whose table it is.</param>
/// <param name="Whole">The table lists everyone who has taken a step: who is not in it has taken none.</param>
/// <param name="LeaveOut">Participants that are no States, as the table prints them.</param>
public sealed record TreatyRequest(string Treaty, DateOnly AsOf, string Source, bool Whole, IReadOnlyList<string> LeaveOut)
{
    /// <summary>What a row without a day and without a status says: party or signed; null: nothing. A list of names alone is read with it.</summary>
    public TreatyStatus? RowsAre { get; init; }
}

/// <summary>A table as it was understood, before anything is written.</summary>
/// <param name="Table">Columns and rows.</param>
/// <param name="Edition">What would come into use.</param>
/// <param name="InUse">The newest edition now, or null.</param>
/// <param name="Sha256">Of the file.</param>
public sealed record TreatyReading(DepositaryTable Table, TreatyEdition Edition, TreatyEdition? InUse, string Sha256);
