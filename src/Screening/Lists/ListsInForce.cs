using System.Globalization;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Matching;
using Pillar.Screening.Resources;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>What a screening on a given day rests on.</summary>
/// <param name="Searched">The lists to search, by id, and their index.</param>
/// <param name="Used">Every list searched, in force or required, those that are missing or cannot be read included.</param>
/// <param name="Missing">One sentence for each list that cannot be read and each requirement that is not met.</param>
internal sealed record ListsInForce(SearchedLists Searched, IReadOnlyList<ListUsed> Used, IReadOnlyList<Statement> Missing)
{
    public bool Complete => Missing.Count == 0 && Searched.Lists.Count > 0;

    /// <summary>Holds the lists against the profile.</summary>
    /// <param name="searched">The lists in force.</param>
    /// <param name="unreadable">Lists in force that could not be opened, with why.</param>
    /// <param name="baseline">The bundled baseline; its requirement is met by the UN's own list once that is searched in its place.</param>
    /// <param name="profile">What is required.</param>
    /// <param name="today">The day of the screening.</param>
    public static ListsInForce On(
        SearchedLists searched, IReadOnlyList<(string Id, Phrase Problem)> unreadable, ListEdition baseline, Profile profile, DateOnly today)
    {
        // Somebody put the list in force, so an answer without it is incomplete, whatever the profile requires.
        var missing = unreadable.Select(static list => ListsText.Say("missing-unreadable", list.Id, list.Problem)).ToList();
        var unmet = new HashSet<string>(StringComparer.Ordinal);
        var required = new HashSet<string>(StringComparer.Ordinal);
        var absent = new SortedSet<string>(unreadable.Select(static list => list.Id), StringComparer.Ordinal);
        foreach (var requirement in profile.Required)
        {
            var edition = Meeting(requirement.List, searched.Lists, baseline);
            required.Add(edition?.Id ?? requirement.List);
            if (Unmet(requirement, edition, baseline, today) is not { } sentence)
            {
                continue;
            }

            missing.Add(sentence);
            unmet.Add(edition?.Id ?? requirement.List);
            if (edition is null)
            {
                absent.Add(requirement.List);
            }
        }

        var used = searched.Lists.Select(s => new ListUsed(
            s.Edition.Id,
            s.Edition.Title,
            s.Edition.Edition,
            s.Edition.AsOf,
            s.Count,
            required.Contains(s.Edition.Id),
            !unmet.Contains(s.Edition.Id) && !(s.Edition.Expires < today)));
        var notSearched = absent.Select(id => new ListUsed(id, id, "", null, 0, required.Contains(id), Current: false));
        return new ListsInForce(searched, [.. used, .. notSearched], missing);
    }

    /// <summary>True when the list is the UN's own and not older than the baseline.</summary>
    public static bool Supersedes(ListEdition list, ListEdition baseline) =>
        list.Format == UnConsolidated.UnConsolidatedSource.FormatName && list.AsOf >= baseline.AsOf;

    private static ListEdition? Meeting(string id, IReadOnlyList<ListSnapshot> searched, ListEdition baseline) =>
        searched.FirstOrDefault(s => s.Edition.Id == id)?.Edition
        ?? (id == BaselineFile.Id ? searched.FirstOrDefault(s => Supersedes(s.Edition, baseline))?.Edition : null);

    private static Statement? Unmet(Requirement requirement, ListEdition? edition, ListEdition baseline, DateOnly today)
    {
        if (edition is null)
        {
            return ListsText.Say("missing-list", requirement.List);
        }

        // Newer content does not lengthen the life of the requirement: a release renews both.
        var expires = requirement.List == BaselineFile.Id ? baseline.Expires : edition.Expires;
        if (expires < today)
        {
            return ListsText.Say("missing-expired", requirement.List, Text(expires.Value));
        }

        return requirement.MaxAgeDays is not { } days ? null
            : edition.AsOf is not { } asOf ? ListsText.Say("missing-undated", requirement.List)
            : today.DayNumber - asOf.DayNumber > days ? ListsText.Say("missing-too-old", requirement.List, Text(asOf), days)
            : null;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
