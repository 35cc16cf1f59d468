using Pillar.States.Data;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties;

/// <summary>Every instrument with its editions: those that come with the program and those that were imported.</summary>
public sealed class TreatyBook
{
    private readonly ILookup<string, TreatyEdition> editions;

    internal TreatyBook(IReadOnlyList<Treaty> all, IEnumerable<TreatyEdition> editions)
    {
        All = all;
        this.editions = editions.OrderByDescending(static e => e.AsOf).ThenByDescending(static e => e.Source.Imported)
            .ToLookup(static e => e.Treaty.Code, StringComparer.Ordinal);
    }

    /// <summary>In the order a reader sees them.</summary>
    public IReadOnlyList<Treaty> All { get; }

    /// <summary>The instrument of a code in any case of letters, or null.</summary>
    public Treaty? Find(string? code) => All.FirstOrDefault(treaty => string.Equals(treaty.Code, code?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The instrument of a code in any case of letters.</summary>
    /// <exception cref="BadInputException">There is none; the line names those there are.</exception>
    public Treaty Require(string code) =>
        Find(code) ?? throw new BadInputException("TREATY", $"one of {string.Join(", ", All.Select(static t => t.Code))}", code);

    /// <summary>All editions, the newest first; none says "no data".</summary>
    public IReadOnlyList<TreatyEdition> Editions(Treaty treaty) => [.. editions[treaty.Code]];

    /// <summary>The newest edition, or null.</summary>
    public TreatyEdition? Newest(Treaty treaty) => editions[treaty.Code].FirstOrDefault();

    /// <summary>The editions that come with the program.</summary>
    internal static IReadOnlyList<TreatyEdition> Bundled(IReadOnlyList<Treaty> all)
    {
        return [.. TreatyFile.Bundled.SelectMany(Read)];

        IReadOnlyList<TreatyEdition> Read(string file)
        {
            using var text = FactSheet.Open(file);
            return TreatyFile.Read(text.ReadToEnd(), file, code => all.FirstOrDefault(treaty => treaty.Code == code), imported: false);
        }
    }
}
