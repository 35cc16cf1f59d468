using Pillar.Platform.Accounts;

namespace Pillar.Transfers.Money.Freezing;

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
    public static Ruling Of(IEnumerable<string> froze, Actor first, Actor second, bool otherAbsent) =>
        !Actor.Same(first.Name, second.Name) ? Supervised(first.Role, second.Role) ? Ruling.Granted : Ruling.NoSupervisor
        : !otherAbsent ? Ruling.SamePerson
        : froze.Any(name => Actor.Same(name, second.Name)) ? Ruling.WhoFroze
        : Ruling.ToBeCountersigned;

    /// <summary>One of two is a supervisor, or the roles are not known.</summary>
    public static bool Supervised(Role? first, Role? second) => first is null || second is null || first == Role.Supervisor || second == Role.Supervisor;
}
