using Pillar.Platform.Audit;
using Pillar.Platform.Keys;
using Pillar.Platform.Storage;
using Pillar.Vocabulary;

namespace Pillar.Platform.Accounts;

/// <summary>The door to the accounts of an installation. Whoever may write to the data folder makes them; nobody else's password is ever known.</summary>
public sealed class AccountBook : IDisposable
{
    private readonly Store tables;
    private readonly AccountStore store;
    private readonly SecretBox box;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    private AccountBook(PillarHome home, string? database, IAuditLog audit, TimeProvider clock)
    {
        (this.audit, this.clock) = (audit, clock);
        tables = new(home, AccountSchema.Shape, database);
        store = new(tables);
        box = new(Path.Combine(home.KeysFolder, "accounts.key"));
    }

    /// <summary>The accounts in the database that <see cref="AuditLogs.Variable"/> names, else in the data folder.</summary>
    public static AccountBook Open(PillarHome home, IAuditLog audit, TimeProvider clock) => Open(home, Environment.GetEnvironmentVariable(AuditLogs.Variable), audit, clock);

    /// <param name="database">PostgreSQL connection string; null or empty for the file in the data folder.</param>
    /// <inheritdoc cref="Open(PillarHome, IAuditLog, TimeProvider)"/>
    public static AccountBook Open(PillarHome home, string? database, IAuditLog audit, TimeProvider clock) => new(home, database, audit, clock);

    /// <summary>True once there is an account that is not closed: from then on every page and every call asks who it is.</summary>
    public bool Any => store.All().Any(static a => !a.Closed);

    public SignIn SignIn => new(store, box, audit, clock);

    public Invitations Invitations => new(store, box, audit, clock);

    public Absences Absences => new(store, audit, clock);

    /// <summary>By name, the closed included.</summary>
    public IReadOnlyList<Account> All() => store.All();

    public Account? Find(string name) => store.Find(name);

    /// <summary>
    /// True in an authority of two whose other member is away on that day, as was recorded beforehand. Where there are more the others are asked; where
    /// there is one alone a second one is to be found.
    /// </summary>
    public bool IsAlone(Actor who, DateOnly day) =>
        All().Where(account => !account.Closed && account.Name != who.Name).ToList() is [var other] && store.Absences().Any(absence => absence.Name == other.Name && absence.Covers(day));

    /// <summary>Nobody can sign in with the account any more, and who is signed in is signed out. What the person did keeps the name.</summary>
    public Refusal? Close(string name, Actor by) => Change(name, by, "account.close", static account => account with
    {
        Closed = true,
        Password = "",
        CodeKey = "",
        Invitation = "",
        InvitedUntil = null,
        Stamp = Secrets.New(),
    });

    public Refusal? ChangeRole(string name, Role role, Actor by) => Change(name, by, "account.role", account => account with { Role = role, Stamp = Secrets.New() });

    public void Dispose() => tables.Dispose();

    private Refusal? Change(string name, Actor by, string action, Func<Account, Account> change)
    {
        var changed = store.Change(name, by, clock.GetUtcNow(), account =>
        {
            if (account is null or { Closed: true })
            {
                return null;
            }

            var next = change(account);
            audit.Append(new(action, new Dictionary<string, string> { ["account"] = name, ["role"] = next.Role.Word() }) { By = by });
            return next;
        });
        return changed is null ? Refusals.Unknown(name) : null;
    }
}
