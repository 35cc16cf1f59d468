using System.Globalization;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.States.Data;
using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Sets;

/// <summary>Use case: a user makes a set of States, or removes one. Each leaves its line in the audit log, or is not done.</summary>
public sealed class EditSets(StatesModule states, PillarHome home, IAuditLog audit, TimeProvider clock)
{
    private const int LongestName = 60;
    private const int MostSets = 500;

    /// <summary>The words of a text: one State a line, or between commas or semicolons. A line that is a name as it stands ("Korea, North") is not cut.</summary>
    public static IReadOnlyList<string> Words(StatesModule states, string? text) =>
    [
        .. (text ?? "").Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => states.Find(line) is not null ? [line] : line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    /// <param name="name">What it is called; also its code.</param>
    /// <param name="words">Members by name or code.</param>
    /// <param name="asOf">Day of the membership; null: today.</param>
    /// <returns>Null when it was made.</returns>
    /// <exception cref="BadInputException">The name, the day or the first word that cannot be used.</exception>
    public Refusal? Add(string name, IReadOnlyList<string> words, DateOnly? asOf = null)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var day = asOf is null || asOf <= today ? asOf ?? today : throw new BadInputException("--as-of", "a day that has come", $"{asOf:yyyy-MM-dd}");
        var set = OwnSets.Of(Named(name), day, [.. words.Select(Member)]);
        return set.Members.Count == 0 ? throw new BadInputException("STATE", "at least one Member of the United Nations", "none") : Change(set, own =>
            own.Count >= MostSets ? throw new BadInputException("NAME", $"at most {MostSets} sets", "more")
            : states.Sets.Find(set.Code) is null ? [.. own, set]
            : throw new BadInputException("NAME", "a name that no set bears", set.Code));
    }

    /// <returns>Null when it was removed.</returns>
    /// <exception cref="BadInputException">No user-made set bears the name.</exception>
    public Refusal? Remove(string name)
    {
        var set = states.Sets.Find(name) is { Kind: StateSetKind.Own } found ? found : throw new BadInputException("NAME", "a set that a user has made", name);
        return Change(set, own => [.. own.Where(other => other.Code != set.Code)]);
    }

    private Refusal? Change(StateSet set, Func<IReadOnlyList<StateSet>, IReadOnlyList<StateSet>> change)
    {
        var (turn, busy) = WriterLock.Take(home, "sets");
        using var held = turn;
        if (busy is not null)
        {
            return busy;
        }

        var before = states.Sets.Own;
        var after = change(before);
        var file = home.Place("states", "sets", OwnSets.FileName);
        KeptFile.Replace(file, text => OwnSets.Write(text, after), () => audit.Append(Event(after.Count > before.Count ? "states.add-set" : "states.remove-set", set)));
        return null;
    }

    // The name stands in tables that spreadsheets open: no formula, and one line. Figures at its head would read as a code of M49.
    private static string Named(string name)
    {
        var text = name.Trim();
        return text.Length is 0 or > LongestName || text.EnumerateRunes().Any(Printable.IsHidden) || !char.IsLetter(text[0])
            ? throw new BadInputException("NAME", $"at most {LongestName} visible characters that begin with a letter", text)
            : text;
    }

    private Territory Member(string word) => states.Find(word) is { Standing: Standing.Member } member
        ? member
        : throw new BadInputException("STATE", "a Member of the United Nations: its name or ISO code", word);

    private static AuditEvent Event(string action, StateSet set) => new(
        action,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["set"] = set.Code,
            ["asOf"] = set.AsOf!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["states"] = string.Join(' ', set.Members),
        });
}
