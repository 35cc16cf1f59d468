namespace Pillar.Transfers.Money.Freezing;

/// <summary>What an officer may decide.</summary>
public enum OfficerRole
{
    /// <summary>Not known: no account of this program says so.</summary>
    Unknown = 0,

    Officer,

    Supervisor,
}

/// <summary>A person who puts his word to a decision.</summary>
/// <param name="Name">His account.</param>
/// <param name="Role">What he may decide.</param>
public sealed record Hand(string Name, OfficerRole Role = OfficerRole.Unknown);

/// <summary>What the rule of four eyes says.</summary>
public enum Ruling
{
    /// <summary>Two have said it.</summary>
    Granted = 0,

    /// <summary>One has said it in the other's absence; the other puts his word to it when he is back.</summary>
    ToBeCountersigned,

    /// <summary>It waits for another person.</summary>
    SamePerson,

    /// <summary>Who froze never releases alone.</summary>
    WhoFroze,

    /// <summary>Neither of the two is a supervisor.</summary>
    NoSupervisor,
}

/// <summary>
/// Four eyes that survive an authority of two. Two different persons end a freeze, one of them a supervisor as soon as roles are known. Is
/// the other absent, one may do it who did not freeze; the other countersigns. Who froze never ends it alone.
/// </summary>
internal static class FourEyes
{
    /// <param name="froze">Everybody who froze anything in the case.</param>
    /// <param name="first">Who proposes.</param>
    /// <param name="second">Who decides; the same where somebody would decide alone.</param>
    /// <param name="otherAbsent">True where it was written down that the other is absent.</param>
    public static Ruling Of(IEnumerable<string> froze, Hand first, Hand second, bool otherAbsent) =>
        !Same(first.Name, second.Name) ? Supervised(first, second) ? Ruling.Granted : Ruling.NoSupervisor
        : !otherAbsent ? Ruling.SamePerson
        : froze.Any(name => Same(name, second.Name)) ? Ruling.WhoFroze
        : Ruling.ToBeCountersigned;

    private static bool Supervised(Hand first, Hand second) =>
        first.Role == OfficerRole.Unknown || second.Role == OfficerRole.Unknown || first.Role == OfficerRole.Supervisor || second.Role == OfficerRole.Supervisor;

    // Account names of some systems do not tell capitals apart: two spellings are taken for one person, the safe side.
    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
