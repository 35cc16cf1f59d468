using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.States.Data;
using Pillar.Vocabulary;

namespace Pillar.States.Destinations;

/// <summary>
/// Use case: takes a table of destination facts into the data folder. A source in the file replaces what was in use of the same source;
/// other sources stay. Nothing is replaced unless the whole file can be used and the audit line is written.
/// </summary>
public sealed class ImportDestinationFacts(StatesModule states, PillarHome home, IAuditLog audit, TimeProvider clock)
{
    /// <summary>A larger file is no table of destinations.</summary>
    public const long LargestFile = 8 << 20;

    private const string FileName = "destination-facts.csv";

    /// <summary>What an import did; <see cref="Refusal"/> is null when it was done.</summary>
    public sealed record Result(IReadOnlyList<DestinationFactEdition> Before, IReadOnlyList<DestinationFactEdition> After, Refusal? Refusal);

    /// <param name="path">The file to take.</param>
    /// <param name="accept">Takes it even when it is older, or has many fewer restrictions, than what is in use.</param>
    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    public Result Run(string path, bool accept)
    {
        var bytes = Bytes(path);
        var taken = Facts(bytes, Path.GetFileName(path));
        var before = states.DestinationFacts;
        var (turn, busy) = WriterLock.Take(home, "destination-facts");
        using var held = turn;
        if (busy is not null)
        {
            return new(before.Editions, before.Editions, busy);
        }

        var sources = taken.Select(fact => fact.Source.Source).ToHashSet(StringComparer.Ordinal);
        if (!accept && Refusals.OfImport(before, taken) is { } refusal)
        {
            return new(before.Editions, before.Editions, refusal);
        }

        List<DestinationFact> kept = [.. Imported(home, states.Find).Where(fact => !sources.Contains(fact.Source.Source)), .. taken];
        KeptFile.Replace(home.Place("states", FileName), text => DestinationFactFile.Write(text, kept), () => audit.Append(Event(bytes, taken, sources)));
        return new(before.Editions, states.With(kept).Editions, null);
    }

    /// <summary>The imported facts of a data folder; none when nothing was imported.</summary>
    internal static List<DestinationFact> Imported(PillarHome home, Func<string, Territory?> find)
    {
        var path = Path.Combine(home.Folder, "states", FileName);
        return File.Exists(path) ? ReadTable(path, find) : [];
    }

    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    internal static List<DestinationFact> ReadTable(string path, Func<string, Territory?> find)
    {
        using var text = new StreamReader(path, Encoding.UTF8);
        return DestinationFactFile.Read(text, path, find);
    }

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (file.Length > LargestFile)
        {
            throw new BadInputException(Path.GetFileName(path), $"at most {LargestFile} bytes", $"{file.Length} bytes");
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private List<DestinationFact> Facts(byte[] bytes, string place)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            var facts = DestinationFactFile.Read(new StringReader(text.TrimStart('\uFEFF')), place, states.Find);
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            return facts.Find(fact => fact.Source.AsOf > today) is { } early
                ? throw new BadInputException($"{place}, asOf", "a day that has come", $"{early.Source.AsOf:yyyy-MM-dd}")
                : facts;
        }
        catch (DecoderFallbackException cause)
        {
            throw new BadInputException(place, "UTF-8", $"a byte that is not, at {cause.Index}", cause);
        }
    }

    private static AuditEvent Event(byte[] bytes, List<DestinationFact> taken, HashSet<string> sources) => new(
        "states.import-groups",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            ["sources"] = string.Join("; ", sources.Order(StringComparer.Ordinal)),
            ["facts"] = taken.Count.ToString(CultureInfo.InvariantCulture),
        });
}
