using System.Text.Json.Serialization;

namespace Pillar.Platform.Accounts;

/// <summary>
/// An account as it stands. Nothing of it is ever overwritten: each change is a new row, so that who could sign in on which day can be
/// shown. Secrets are kept as hashes, the key of the one-time codes encrypted.
/// </summary>
public sealed record Account
{
    /// <summary>What the person types to sign in, and what stands in the audit trail: small letters, digits, <c>. _ -</c>.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>Nobody can sign in with it any more.</summary>
    public bool Closed { get; init; }

    /// <summary>Wrong passwords or codes since the last right one.</summary>
    public int Failures { get; init; }

    /// <summary>No sign-in before this instant.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>Changes whenever those who are signed in have to sign in anew.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>Hash of the password; empty as long as the invitation has not been taken up.</summary>
    [JsonInclude]
    internal string Password { get; init; } = "";

    /// <summary>Encrypted key of the one-time codes.</summary>
    [JsonInclude]
    internal string CodeKey { get; init; } = "";

    /// <summary>Time step of the last code that was used: no code is taken twice.</summary>
    [JsonInclude]
    internal long CodeStep { get; init; }

    /// <summary>Hash of the invitation; empty when there is none open.</summary>
    [JsonInclude]
    internal string Invitation { get; init; } = "";

    [JsonInclude]
    internal DateTimeOffset? InvitedUntil { get; init; }

    public AccountStatus Status(DateTimeOffset now) =>
        Closed ? AccountStatus.Closed
        : Password.Length == 0 ? InvitedUntil > now ? AccountStatus.Invited : AccountStatus.InvitationOver
        : LockedUntil > now ? AccountStatus.Locked
        : AccountStatus.Open;

    public Actor AsActor() => new(Name, Verified: true, Role);
}

public enum AccountStatus
{
    Open,
    Invited,
    InvitationOver,
    Locked,
    Closed,
}

/// <summary>Days on which a person is away; in an authority of two the other one may then decide alone.</summary>
/// <param name="Name">The account.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Reason">Why, on one line.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Instant">When it was recorded, UTC.</param>
public sealed record Absence(string Name, DateOnly From, DateOnly Until, string Reason, Actor By, string Instant)
{
    public bool Covers(DateOnly day) => From <= day && day <= Until;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Account))]
internal sealed partial class AccountJson : JsonSerializerContext;
