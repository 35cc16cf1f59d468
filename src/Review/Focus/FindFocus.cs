using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pillar.Review.Focus;

/// <summary>Use case: which regions and themes should effort go to, who could lead, and when does each finding not hold?</summary>
public sealed class FindFocus
{
    /// <summary>Answers do not change while their input does not; a few are kept, as a page asks again and again.</summary>
    private const int Kept = 64;

    private readonly ConcurrentDictionary<string, Lazy<FocusAnswer>> answers = new(StringComparer.Ordinal);

    /// <param name="source">The marks.</param>
    /// <param name="within">Only groups and lags of this set; null: all States.</param>
    /// <param name="rounds">Redraws and shuffles, 100 or more.</param>
    public FocusAnswer Run(FocusSource source, FocusSet? within = null, int rounds = FocusFinder.UsualRounds)
    {
        var key = Key(source, within, rounds);
        if (answers.Count >= Kept)
        {
            answers.Clear();
        }

        return answers.GetOrAdd(key, _ => new(() => new FocusFinder(source.Grid, source.Sets, source.Ties)
        {
            OtherTemplate = source.OtherTemplate,
            Within = within,
            Rounds = rounds,
        }.Run())).Value;
    }

    /// <summary>The answer to a question in the sentences of a language.</summary>
    public FocusView View(FocusSource source, FocusSet? within, CultureInfo language, int rounds = FocusFinder.UsualRounds) =>
        new FocusSheet(source, Run(source, within, rounds), language).View();

    private static string Key(FocusSource source, FocusSet? within, int rounds)
    {
        var text = new StringBuilder().Append(rounds).Append('/').Append(within?.Code);
        foreach (var set in source.Sets)
        {
            text.Append('/').Append(set.Code).AppendJoin(',', set.States);
        }

        foreach (var grid in new[] { source.Grid, source.OtherTemplate }.OfType<FocusGrid>())
        {
            text.Append('/').AppendJoin(',', grid.States).Append('/').AppendJoin(',', grid.Fields.Select(static f => $"{f.Code}{f.AsOf:yyyyMMdd}"));
            for (var cell = 0; cell < grid.States.Count * grid.Fields.Count; cell++)
            {
                text.Append((char)('0' + (int)grid[cell / grid.Fields.Count, cell % grid.Fields.Count]));
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
