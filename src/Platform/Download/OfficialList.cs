using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.Platform.Download;

/// <summary>A list that its publisher serves to everybody.</summary>
/// <param name="Id">The id it gets here.</param>
/// <param name="Files">Its files, which belong together.</param>
public sealed record OfficialList(string Id, IReadOnlyList<OfficialFile> Files);

/// <param name="Name">The name the file gets here; its stem tells the part.</param>
/// <param name="Address">Where it is published.</param>
public sealed record OfficialFile(string Name, Uri Address)
{
    /// <summary>What stands in an address for the day of the edition.</summary>
    public const string DayInAddress = "0001-01-01";

    /// <summary>Asks for the file packed; a publisher may answer nothing else.</summary>
    public bool Packed { get; init; }

    /// <summary>Where the publisher says the day of its newest edition, which the address then names; null where the address needs none.</summary>
    public OfficialDay? Day { get; init; }

    /// <summary>The address of the edition of a day.</summary>
    public Uri On(DateOnly day) => new(Address.AbsoluteUri.Replace(DayInAddress, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal));
}

/// <summary>Where a publisher says the day of its newest edition.</summary>
/// <param name="Address">A small file.</param>
/// <param name="Read">Reads the day in it; null where it says none.</param>
public sealed record OfficialDay(Uri Address, Func<string, DateOnly?> Read);

/// <summary>What came of asking for a list.</summary>
/// <param name="List">Which.</param>
/// <param name="Files">The downloads; none where nothing is newer.</param>
/// <param name="Paths">The same under the names their parts get here.</param>
/// <param name="Failure">Why it could not be fetched; null when it could.</param>
public sealed record FetchedList(OfficialList List, IReadOnlyList<Downloaded> Files, IReadOnlyList<string> Paths, Refusal? Failure);

/// <summary>How an update of one list ended.</summary>
public enum UpdateOutcome
{
    Imported = 0,
    NotModified = 1,
    Failed = 2,
}
