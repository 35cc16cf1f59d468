namespace Pillar.Transfers.Money.Ownership;

/// <summary>Who held how much of whom, as one source says.</summary>
/// <param name="Owner">As written.</param>
/// <param name="Owned">As written.</param>
/// <param name="Share">Percent, above 0 and at most 100; null where the source says that it owns, not how much.</param>
/// <param name="From">First day; null where not stated.</param>
/// <param name="To">Last day; null where it lasts.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Place">Line or path in the file.</param>
public sealed record Stake(string Owner, string Owned, decimal? Share, DateOnly? From, DateOnly? To, string Source, string Place)
{
    /// <summary>True where it held on that day.</summary>
    public bool HeldOn(DateOnly day) => !(From > day) && !(To < day);
}
