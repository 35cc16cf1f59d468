namespace Pillar.Platform.Accounts;

/// <summary>Who does something: an account of Pillar, or, as long as there is none, the operating system's account, shown as unverified.</summary>
/// <param name="Name">Name of the account.</param>
/// <param name="Verified">Whether Pillar itself checked who that is.</param>
/// <param name="Role">What the account may decide; null for the operating system's.</param>
public sealed record Actor(string Name, bool Verified, Role? Role = null)
{
    public static Actor OfOperatingSystem() => new(Environment.UserName, Verified: false);

    public override string ToString() => Verified ? Name : $"{Name} (unverified)";
}
