namespace Pillar.Platform.Accounts;

/// <summary>Who does something. Until Pillar has accounts of its own this is the operating system's account, shown as unverified.</summary>
public sealed record Actor(string Name, bool Verified)
{
    public static Actor OfOperatingSystem() => new(Environment.UserName, Verified: false);

    public override string ToString() => Verified ? Name : $"{Name} (unverified)";
}
