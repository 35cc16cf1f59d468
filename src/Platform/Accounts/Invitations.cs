using Pillar.Platform.Audit;
using Pillar.Platform.Keys;
using Pillar.Vocabulary;

namespace Pillar.Platform.Accounts;

/// <summary>
/// An account begins with an invitation: a code handed to the person, who chooses a password and sets up the one-time codes alone. A new
/// invitation also helps whoever forgot the password or lost the telephone.
/// </summary>
public sealed class Invitations
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(72);

    private readonly AccountStore store;
    private readonly SecretBox box;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal Invitations(AccountStore store, SecretBox box, IAuditLog audit, TimeProvider clock) => (this.store, this.box, this.audit, this.clock) = (store, box, audit, clock);

    /// <summary>What is said of an invitation that does not hold.</summary>
    public static Refusal Unknown => Refusals.Invitation();

    /// <summary>Makes an account. The code is shown once and kept as a hash.</summary>
    public (string? Code, Refusal? Refusal) Make(string name, Role role, Actor by) =>
        !AccountNames.Fits(name) ? (null, Refusals.Name(name)) : Issue(name, by, "account.invite", standing => standing is null ? new Account { Name = name, Role = role } : null, Refusals.Exists);

    /// <summary>Invites anew: the old password and one-time codes no longer count, and who is signed in is signed out. Opens a closed account too.</summary>
    public (string? Code, Refusal? Refusal) MakeAnew(string name, Actor by) =>
        Issue(name, by, "account.invite-anew", static standing => standing is null ? null : standing with { Closed = false, Password = "", Failures = 0, LockedUntil = null }, Refusals.Unknown);

    /// <summary>The address for the telephone and the key behind it, for whoever holds the invitation; null when it is unknown, used or over.</summary>
    public (string Address, string Key)? Setup(string name, string code)
    {
        var account = AccountNames.Fits(name) ? store.Find(name) : null;
        if (account is null || !Holds(account, code, clock.GetUtcNow()))
        {
            return null;
        }

        var key = box.Open(account.CodeKey, name);
        return (OneTimeCode.Address(name, key), key);
    }

    /// <summary>Takes the invitation up: the account is open afterwards, or says why it is not.</summary>
    /// <param name="name">The account.</param>
    /// <param name="code">The invitation.</param>
    /// <param name="password">Chosen by the person, see <see cref="PasswordRules"/>.</param>
    /// <param name="digits">The one-time code the telephone shows now: proof that it was set up.</param>
    public Refusal? TakeUp(string name, string code, string password, string digits)
    {
        if (!AccountNames.Fits(name))
        {
            return Refusals.Invitation();
        }

        var now = clock.GetUtcNow();
        var refusal = PasswordRules.Refuse(name, password);
        var hash = refusal is null ? PasswordHash.Of(password) : "";
        var opened = store.Change(name, new Actor(name, Verified: false), now, account =>
        {
            refusal = account is null || !Holds(account, code, now) ? Refusals.Invitation() : refusal;
            var step = refusal is null ? OneTimeCode.Step(box.Open(account!.CodeKey, name), digits, now) : null;
            refusal ??= step is null ? Refusals.Code() : null;
            return refusal is null ? Opened(account!, hash, step!.Value) : null;
        });
        return opened is null ? refusal : null;
    }

    private Account Opened(Account account, string password, long step)
    {
        audit.Append(new("account.open", new Dictionary<string, string> { ["role"] = account.Role.Word() }) { By = account.AsActor() });
        return account with { Password = password, CodeStep = step, Invitation = "", InvitedUntil = null, Stamp = Secrets.New() };
    }

    private (string? Code, Refusal? Refusal) Issue(string name, Actor by, string action, Func<Account?, Account?> start, Func<string, Refusal> refuse)
    {
        var (now, code) = (clock.GetUtcNow(), Secrets.NewInvitation());
        var invited = store.Change(name, by, now, standing =>
        {
            if (start(standing) is not { } account)
            {
                return null;
            }

            audit.Append(new(action, new Dictionary<string, string> { ["account"] = name, ["role"] = account.Role.Word() }) { By = by });
            return account with
            {
                CodeKey = box.Close(OneTimeCode.NewKey(), name),
                CodeStep = 0,
                Invitation = Secrets.HashOf(code),
                InvitedUntil = now + Valid,
                Stamp = Secrets.New(),
            };
        });
        return invited is null ? (null, refuse(name)) : (code, null);
    }

    private static bool Holds(Account account, string code, DateTimeOffset now) =>
        account.Status(now) == AccountStatus.Invited && Secrets.Same(account.Invitation, Secrets.HashOf(code));
}
