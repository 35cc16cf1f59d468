namespace Pillar.Controls.Lists;

/// <summary>An edition kept, and the path of its file.</summary>
internal sealed record KeptPath(string Path, ControlEdition Edition);

/// <summary>A list of which an edition was imported to answer.</summary>
internal sealed record ImportedList(string Id, IReadOnlyList<StandingEdition> Editions);

/// <summary>An edition of a list and the days on which it answers.</summary>
/// <param name="Path">Of its file.</param>
/// <param name="From">The first of these days.</param>
/// <param name="To">The day before the next edition comes into force; null for the last.</param>
internal sealed record StandingEdition(string Path, DateOnly From, DateOnly? To)
{
    public bool On(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>
    /// The editions of one list by the day each comes into force. An edition that states no such day was in force on the day its text describes at the latest. One
    /// that is younger than the chosen edition and states no day was put aside by a person, and answers nothing.
    /// </summary>
    /// <param name="kept">All of them, the one imported last first.</param>
    /// <param name="chosen">The path of the edition that was imported to answer; null for none.</param>
    /// <param name="today">The chosen edition is in force today where it does not state a later day.</param>
    public static IReadOnlyList<StandingEdition> Of(IReadOnlyList<KeptPath> kept, string? chosen, DateOnly today)
    {
        // One edition alone is what most installations keep of a list, and every start asks for it.
        if (kept is [var only])
        {
            return only.Path == chosen ? [new StandingEdition(only.Path, only.Edition.InForceFrom ?? Earlier(only.Edition.AsOf, today), null)] : [];
        }

        var pointed = kept.FirstOrDefault(one => one.Path == chosen);
        return pointed is null ? [] : Of(kept, pointed, today);
    }

    private static IReadOnlyList<StandingEdition> Of(IReadOnlyList<KeptPath> kept, KeptPath pointed, DateOnly today)
    {
        // The same text, or another text from the same day on, was imported to correct the earlier one.
        var standing = kept.Where(one => one != pointed && (one.Edition.InForceFrom ?? Before(one.Edition, pointed.Edition)) is not null).Prepend(pointed)
            .DistinctBy(static one => one.Edition.SourceHash)
            .Select(one => (one.Path, From: one.Edition.InForceFrom ?? (one == pointed ? Earlier(one.Edition.AsOf, today) : one.Edition.AsOf!.Value)))
            .DistinctBy(static one => one.From).OrderBy(static one => one.From).ToList();
        return [.. standing.Select((one, i) => new StandingEdition(one.Path, one.From, i + 1 < standing.Count ? standing[i + 1].From.AddDays(-1) : null))];
    }

    private static DateOnly? Before(ControlEdition edition, ControlEdition chosen) => edition.AsOf < (chosen.AsOf ?? chosen.InForceFrom) ? edition.AsOf : null;

    private static DateOnly Earlier(DateOnly? day, DateOnly today) => day is null ? DateOnly.MinValue : day < today ? day.Value : today;
}
