namespace Pillar.Platform.Accounts;

/// <summary>Who does something: an account of Pillar, or, as long as there is none, the operating system's account, shown as unverified.</summary>
/// <param name="Name">Name of the account.</param>
/// <param name="Verified">Whether Pillar itself checked who that is.</param>
/// <param name="Role">What the account may decide; null for the operating system's.</param>
public sealed record Actor(string Name, bool Verified, Role? Role = null)
{
    public static Actor OfOperatingSystem() => new(Environment.UserName, Verified: false);

    /// <summary>True for two names of one account. Some systems do not tell capitals apart: two spellings are taken for one person, the safe side.</summary>
    public static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Verified ? Name : $"{Name} (unverified)";
}
