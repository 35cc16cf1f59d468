using OtpNet;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;

namespace Pillar.UnitTests.Platform.Accounts;

/// <summary>An installation with accounts, its clock and a telephone.</summary>
public sealed class AccountHome : IDisposable
{
    public const string Password = "correct horse battery staple";

    public static readonly Actor Administrator = new("root", Verified: false);

    private readonly string? database;

    public AccountHome(string? database = null)
    {
        this.database = database;
        Audit = AuditLogs.Open(Folder.Home, Administrator, Clock, null);
        Book = Another();
    }

    public TempHome Folder { get; } = new();

    public SetClock Clock { get; } = new(new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));

    public AuditLog Audit { get; }

    public AccountBook Book { get; }

    /// <summary>The same accounts as another process sees them.</summary>
    public AccountBook Another() => AccountBook.Open(Folder.Home, database, Audit, Clock);

    /// <summary>The code a telephone with that key shows now.</summary>
    public string Shown(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(Clock.Now.UtcDateTime);

    /// <summary>An account that a person has opened; the key of the telephone.</summary>
    public string Opened(string name, Role role = Role.Officer)
    {
        var invitation = Book.Invitations.Make(name, role, Administrator).Code!;
        return TakenUp(name, invitation);
    }

    public string TakenUp(string name, string invitation)
    {
        var key = Book.Invitations.Setup(name, invitation)!.Value.Key;
        Xunit.Assert.Null(Book.Invitations.TakeUp(name, invitation, Password, Shown(key)));
        Clock.Now += TimeSpan.FromMinutes(1);
        return key;
    }

    public void Dispose()
    {
        Book.Dispose();
        Audit.Dispose();
        Folder.Dispose();
    }
}
