using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.States;
using Pillar.States.Sets;

namespace Pillar.Review.Focus;

/// <summary>Use case: which regions and themes should effort go to, who could lead, and when does each finding not hold?</summary>
public sealed class FindFocus(StatesModule states)
{
    /// <summary>Answers do not change while their input does not; a few are kept, as a page asks again and again.</summary>
    private const int Kept = 64;

    private readonly ConcurrentDictionary<string, Lazy<FocusAnswer>> answers = new(StringComparer.Ordinal);

    /// <summary>From treaty steps and imported ratings alone.</summary>
    /// <param name="within">Only groups and lags of this set; null: all Members.</param>
    /// <param name="wider">Over every instrument that is held, and not only those the matrix speaks of.</param>
    /// <param name="rounds">Redraws and shuffles, 100 or more.</param>
    public FocusAnswer Run(StateSet? within = null, bool wider = false, int rounds = FocusFinder.UsualRounds)
    {
        var (grid, other) = (CommitmentGrid.Of(states, wider), CommitmentGrid.Of(states, !wider));
        var sets = CommitmentGrid.Sets(states);
        var key = Key([grid, other], sets, within, rounds);
        if (answers.Count >= Kept)
        {
            answers.Clear();
        }

        return answers.GetOrAdd(key, _ => new(() => new FocusFinder(grid, sets, CommitmentGrid.Ties(states))
        {
            OtherTemplate = other,
            Within = within is null ? null : CommitmentGrid.Set(within),
            Rounds = rounds,
        }.Run())).Value;
    }

    /// <summary>An answer in the sentences of a language.</summary>
    public FocusView View(FocusAnswer answer, CultureInfo language) =>
        new FocusSheet(states, answer, language).View([.. CommitmentGrid.LeftOut(states).Select(static t => t.Code)]);

    private static string Key(FocusGrid[] grids, IReadOnlyList<FocusSet> sets, StateSet? within, int rounds)
    {
        var text = new StringBuilder().Append(rounds).Append('/').Append(within?.Code);
        foreach (var set in sets)
        {
            text.Append('/').Append(set.Code).AppendJoin(',', set.States);
        }

        foreach (var grid in grids)
        {
            text.Append('/').AppendJoin(',', grid.Fields.Select(static f => $"{f.Code}{f.AsOf:yyyyMMdd}"));
            for (var cell = 0; cell < grid.States.Count * grid.Fields.Count; cell++)
            {
                text.Append((char)('0' + (int)grid[cell / grid.Fields.Count, cell % grid.Fields.Count]));
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
