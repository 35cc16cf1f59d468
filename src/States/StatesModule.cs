using System.Text.RegularExpressions;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Packs;
using Pillar.States.Data;
using Pillar.States.Destinations;
using Pillar.States.Ratings;
using Pillar.States.Resources;
using Pillar.States.Sets;
using Pillar.States.Treaties;
using Pillar.States.Words;
using Pillar.Vocabulary;

namespace Pillar.States;

/// <summary>
/// The door of the module: States, territories and the facts about them. Safe for many threads; every table is read when it is first
/// asked for, so that opening the module costs nothing.
/// </summary>
public sealed partial class StatesModule
{
    private readonly Lazy<TerritoryTable> territories = new(TerritoryTable.Load);
    private readonly Lazy<NameTable> names = new(NameTable.Load);
    private readonly Lazy<Dictionary<string, string[]>> neighbours = new(NeighbourTable.Load);
    private readonly Lazy<WordIndex> words;
    private readonly Lazy<ILookup<string, string>> searched;
    private readonly Lazy<DestinationFacts> destinationFacts;
    private readonly Lazy<StateSets> knownSets;
    private readonly Lazy<IReadOnlyList<Treaty>> treaties = new(TreatyTable.Load);
    private readonly Lazy<IReadOnlyList<TreatyEdition>> bundledTreaties;
    private readonly Kept<IReadOnlyList<TreatyEdition>>? importedTreaties;
    private readonly Kept<FatfBook>? fatf;
    private readonly Kept<StateSets>? sets;

    private StatesModule(PillarHome? home)
    {
        knownSets = new(() => new StateSets(territories.Value));
        if (home is not null)
        {
            importedTreaties = new(Path.Combine(home.Folder, "states", "treaties"), folder => Treaties.ImportTreaty.Imported(folder, treaties.Value));
            sets = new(Path.Combine(home.Folder, "states", "sets"), folder => knownSets.Value.With(OwnSets.Read(folder, Get)));
            fatf = new(Path.Combine(home.Folder, "states", "fatf"), folder => Ratings.ImportFatf.Imported(folder, this));
        }

        bundledTreaties = new(() => TreatyBook.Bundled(treaties.Value));
        words = new(() => new WordIndex(territories.Value, names));
        searched = new(() => names.Value.Rows.SelectMany(static row => row.Names.Select(name => (row.Alpha2, Name: WordKey.Folded(name))))
            .ToLookup(static name => name.Alpha2, static name => name.Name, StringComparer.Ordinal));
        destinationFacts = new(() => With(home is null ? [] : ImportDestinationFacts.Imported(home, Find)));
    }

    /// <summary>Every territory, in the order of alpha-2: the 249 of ISO 3166-1, and XK.</summary>
    public IReadOnlyList<Territory> All => territories.Value.All;

    /// <summary>The 193 Members of the United Nations.</summary>
    public IReadOnlyList<Territory> Members => territories.Value.Members;

    /// <summary>Facts about destinations: embargoes, country groups.</summary>
    public DestinationFacts DestinationFacts => destinationFacts.Value;

    /// <summary>Regional groups, M49 regions, organisations, and sets a user has made, which show at once.</summary>
    public StateSets Sets => sets?.Now ?? knownSets.Value;

    /// <summary>The instruments and who has joined them. An import shows at once.</summary>
    public TreatyBook TreatyBook => new(treaties.Value, [.. bundledTreaties.Value, .. importedTreaties?.Now ?? []]);

    /// <summary>The ratings of the FATF, with every jurisdiction's history; none until a table is imported. An import shows at once.</summary>
    public FatfBook Fatf => fatf?.Now ?? new([]);

    /// <summary>Use case: how universal is each instrument?</summary>
    public TreatyBoard TreatyBoard => new(this);

    /// <summary>Use case: which region first, which States are nearest?</summary>
    public ReachableNext ReachableNext => new(this);

    /// <summary>Use case: how are jurisdictions rated, in law and in effect?</summary>
    public RatingBoard RatingBoard => new(this);

    /// <summary>The bundled files with source, date, licence and expiry.</summary>
    public static IReadOnlyList<FactSheet> FactSheets =>
    [
        .. new[]
        {
            TerritoryTable.File, NameTable.File, NeighbourTable.File, WordIndex.File, DestinationFactFile.Bundled, OrganisationTable.File, TreatyTable.File,
        }.Concat(TreatyFile.Bundled).Select(FactSheet.Of),
    ];

    /// <summary>The bundled facts alone.</summary>
    public static StatesModule Load() => new(null);

    /// <summary>The bundled facts, and over them the destination facts imported to this data folder.</summary>
    public static StatesModule Load(PillarHome home) => new(home);

    /// <summary>The territory with this alpha-2, in any case of letters, or null.</summary>
    public Territory? Get(string? alpha2) => alpha2 is { Length: 2 } ? territories.Value.ByCode(alpha2) : null;

    /// <summary>
    /// The territory a word means: an ISO 3166-1 code (two letters, three letters, three digits), a short or formal name in any of the six languages,
    /// or a word that an official list is known to print ("Korea, North", "Burma", "Iranian", "Region: Gaza"). Case, accents, punctuation and
    /// the order of the parts do not matter. Null when the word is not understood, means several territories, or a State that no longer exists.
    /// </summary>
    public Territory? Find(string? word) => Read(word).Territory;

    /// <summary>What a word means, where <see cref="Find"/> alone would not tell "not understood" from "no single territory".</summary>
    public WordMeaning Read(string? word) => words.Value.Read(word);

    /// <summary>
    /// The territories that a part of a name in any of the six languages, or of a code, stands for; all where nothing is typed. A word that is understood as
    /// it stands comes first.
    /// </summary>
    public IEnumerable<Territory> Search(string? text)
    {
        var part = WordKey.Folded(text?.Trim() ?? "");
        return part.Length == 0 ? All
            : new[] { Find(text) }.OfType<Territory>()
                .Union(All.Where(t => t.Alpha3.StartsWith(part, StringComparison.OrdinalIgnoreCase) || searched.Value[t.Alpha2].Any(name => name.Contains(part, StringComparison.Ordinal))));
    }

    /// <summary>
    /// Every territory that a cell of a list names, once each, in the order they stand: "(a) German, (b) Moroccan", "Syrian/Lebanese",
    /// "Russian and Ukrainian". Empty when none is understood.
    /// </summary>
    public IReadOnlyList<Territory> FindAll(string? cell)
    {
        if (string.IsNullOrWhiteSpace(cell) || cell.Length > 2_000)
        {
            return [];
        }

        var whole = Read(WordSplitter.Trimmed(cell));
        return whole.Territory is { } one
            ? [one]
            : [.. WordSplitter.Cut(cell).Select(Find).OfType<Territory>().Distinct()];
    }

    /// <summary>The short name in one of the six languages ("en", "fr", "es", "ru", "zh", "ar"); null where no source gives one.</summary>
    public string? NameIn(string alpha2, string language) => names.Value.Short(alpha2, language);

    /// <summary>The formal name, such as "Republic of Angola"; null where no source gives one.</summary>
    public string? FormalNameIn(string alpha2, string language) => names.Value.Formal(alpha2, language);

    /// <summary>Territories with a common land border at 1:50 million, in the order of alpha-2.</summary>
    public IReadOnlyList<Territory> NeighboursOf(string alpha2) =>
        neighbours.Value.TryGetValue(alpha2, out var codes) ? [.. codes.Select(Get).OfType<Territory>()] : [];

    /// <summary>The neutral notes that stand beside a name, where names or status are disputed.</summary>
    public static IReadOnlyList<Statement> NotesOn(Territory territory) =>
        [.. territory.NoteKeys.Select(key => new Statement(StatesText.Manager, $"note-{key}"))];

    /// <summary>Name of an M49 region, sub-region or intermediate region.</summary>
    public static Statement RegionName(string m49) => new(StatesText.Manager, $"m49-{m49}");

    /// <summary>Name of a regional group.</summary>
    public static Statement GroupName(RegionalGroup group) => new(StatesText.Manager, $"group-{group.Word()}");

    /// <summary>The use case that takes a depositary's table into the data folder.</summary>
    public ImportTreaty ImportTreaty(PillarHome home, IAuditLog audit, TimeProvider clock) => new(this, home, audit, clock);

    /// <summary>The imported tables, as they go into a pack and come from one: treaties, ratings of the FATF, destination facts. Sets are an office's own.</summary>
    public IReadOnlyList<PackPart> PackParts(PillarHome home) =>
    [
        PackPart.OfTables(home, "states", "treaties", TreatyTables(), path => Treaties.ImportTreaty.ReadTable(path, treaties.Value)),
        PackPart.OfTables(home, "states", "fatf", FatfTables(), path => Ratings.ImportFatf.ReadTable(path, this)),
        PackPart.OfTables(home, "states", "destination-facts", DestinationTable(), path => ImportDestinationFacts.ReadTable(path, Find)),
    ];

    /// <summary>The use case that makes and removes sets of States.</summary>
    public EditSets EditSets(PillarHome home, IAuditLog audit, TimeProvider clock) => new(this, home, audit, clock);

    /// <summary>The use case that takes the FATF's table of ratings into the data folder.</summary>
    public ImportFatf ImportFatf(PillarHome home, IAuditLog audit, TimeProvider clock) => new(this, home, audit, clock);

    /// <summary>The use case that takes a table of destination facts into the data folder.</summary>
    public ImportDestinationFacts Import(PillarHome home, IAuditLog audit, TimeProvider clock) => new(this, home, audit, clock);

    /// <summary>The bundled facts under these imported ones.</summary>
    internal DestinationFacts With(IReadOnlyList<DestinationFact> imported)
    {
        using var text = FactSheet.Open(DestinationFactFile.Bundled);
        return new DestinationFacts(territories.Value, DestinationFactFile.Read(text, DestinationFactFile.Bundled, Get), imported);
    }

    [GeneratedRegex(@"\Astates/treaties/[^/]+\.csv\z")]
    private static partial Regex TreatyTables();

    [GeneratedRegex(@"\Astates/fatf/[0-9]{4}-[0-9]{2}-[0-9]{2}\.csv\z")]
    private static partial Regex FatfTables();

    [GeneratedRegex(@"\Astates/destination-facts\.csv\z")]
    private static partial Regex DestinationTable();
}
