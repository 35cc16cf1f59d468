using System.Globalization;
using Pillar.Review.Data;
using Pillar.Review.Resources;
using Pillar.States;
using Pillar.States.Sets;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>The States that can have a record, their names and sets: 193 Members, the observers, and twelve invented States for training.</summary>
public sealed class StateBook
{
    /// <summary>The set tables are made for when none is named.</summary>
    public const string Members = "members";

    /// <summary>The set of the invented States.</summary>
    public const string InventedSet = "invented";

    private readonly StatesModule states;
    private readonly Dictionary<string, ReviewState> known;
    private readonly Dictionary<string, (string English, string French)> inventedNames = new(StringComparer.Ordinal);

    internal StateBook(StatesModule states)
    {
        this.states = states;
        known = states.All.Where(static t => t.Standing != Standing.None)
            .Select(static t => new ReviewState(t.Alpha2, StateSets.RegionOf(t)))
            .Concat(Invented())
            .ToDictionary(static s => s.Code, StringComparer.Ordinal);
    }

    /// <summary>The State a word means (code or name), or null.</summary>
    public ReviewState? Find(string word) =>
        known.GetValueOrDefault(word.Trim().ToUpperInvariant()) ?? (states.Find(word) is { } territory ? known.GetValueOrDefault(territory.Alpha2) : null);

    /// <exception cref="BadInputException">It means none.</exception>
    public ReviewState Require(string word) => Find(word)
        ?? throw new BadInputException("STATE", "the code or name of a Member, of an observer, or of an invented State (QM to QX)", $"{word}");

    /// <summary>The short name; the code where no source gives a name.</summary>
    public string Name(string code, CultureInfo language) => inventedNames.TryGetValue(code, out var names)
        ? language.Name == "fr" ? names.French : names.English
        : states.NameIn(code, language.Name) ?? states.NameIn(code, "en") ?? code;

    /// <summary>The set a word names: <c>members</c>, <c>invented</c>, a group, an M49 code, an organisation, or codes with commas between.</summary>
    /// <exception cref="BadInputException">It names none, or invented and real States together.</exception>
    public ReviewSet Set(string word)
    {
        var set = word.Trim();
        return set.Equals(Members, StringComparison.OrdinalIgnoreCase) ? new(Members, language => Text("set-members", language), [.. states.Members.Select(static m => m.Alpha2)])
            : InventedSets.FirstOrDefault(one => one.Code.Equals(set, StringComparison.OrdinalIgnoreCase)) is { } invented ? invented
            : states.Sets.Find(set) is { } named ? Of(named)
            : Made(set);
    }

    /// <summary>The parts that tables cut a set into.</summary>
    /// <param name="by"><c>group</c>, <c>region</c> or <c>organisation</c>.</param>
    /// <param name="within">Only its States; parts without any are left out.</param>
    public IReadOnlyList<ReviewSet> Parts(string by, ReviewSet within)
    {
        var parts = HasInvented(within) ? InventedSets.Skip(1) : (by switch
        {
            "group" => states.Sets.Groups,
            "organisation" => states.Sets.Organisations,
            _ => states.Sets.Regions,
        }).Select(Of);
        return [.. parts.Select(part => part with { States = [.. part.States.Where(within.States.Contains)] }).Where(static part => part.States.Count > 0)];
    }

    private IReadOnlyList<ReviewSet> InventedSets
    {
        get
        {
            var invented = known.Values.Where(static s => s.Invented).ToList();
            return
            [
                new(InventedSet, static language => Text("set-invented", language), [.. invented.Select(static s => s.Code)]),
                .. invented.GroupBy(static s => s.Region).Select(static region =>
                    new ReviewSet(region.Key, language => Text("set-" + region.Key, language), [.. region.Select(static s => s.Code)])),
            ];
        }
    }

    private bool HasInvented(ReviewSet set) => set.States.Any(code => known[code].Invented);

    private static ReviewSet Of(StateSet set) => new(set.Code, language => set.Name.In(language), [.. set.Members.Select(static m => m.Alpha2)]) { AsOf = set.AsOf };

    /// <summary>A set a person makes: codes or names with commas between.</summary>
    private ReviewSet Made(string word)
    {
        var named = word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Find).ToList();
        if (named.Count == 0 || named.Contains(null))
        {
            throw new BadInputException("SET", "members, invented, a regional group, an M49 code, an organisation, or codes of States with commas between", $"{word}");
        }

        List<string> codes = [.. named.Select(static s => s!.Code).Distinct().Order(StringComparer.Ordinal)];
        return named.Select(static s => s!.Invented).Distinct().Count() == 1
            ? new(string.Join(',', codes), language => string.Join(", ", codes.Select(code => Name(code, language))), codes)
            : throw new BadInputException("SET", "real States or invented ones", "both together");
    }

    private List<ReviewState> Invented()
    {
        var invented = new List<ReviewState>();
        foreach (var cells in BundledTable.Read("invented-states.csv"))
        {
            inventedNames.Add(cells[0], (cells[3], cells[4]));
            invented.Add(new(cells[0], "invented-" + cells[1], Invented: true, cells[2].Length == 0 ? null : DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return invented;
    }

    private static string Text(string key, CultureInfo language) => new Statement(ReviewText.Manager, key).In(language);
}
