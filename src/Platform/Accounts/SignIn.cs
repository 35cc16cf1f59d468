using Pillar.Platform.Audit;
using Pillar.Platform.Keys;
using Pillar.Vocabulary;

namespace Pillar.Platform.Accounts;

/// <summary>Is it the person? Name, password and one-time code together; five wrong attempts close the account for a quarter of an hour.</summary>
public sealed class SignIn
{
    private const int MostFailures = 5;

    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    private readonly AccountStore store;
    private readonly SecretBox box;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal SignIn(AccountStore store, SecretBox box, IAuditLog audit, TimeProvider clock) => (this.store, this.box, this.audit, this.clock) = (store, box, audit, clock);

    /// <summary>The account, or why not: one sentence for every reason, so that nobody learns which names exist.</summary>
    public (Account? Account, Refusal? Refusal) Run(string name, string password, string code)
    {
        var now = clock.GetUtcNow();
        var known = AccountNames.Fits(name) ? store.Find(name) : null;
        var fits = PasswordHash.Fits(known is { Password.Length: > 0 } ? known.Password : PasswordHash.Decoy, password);
        if (known is null)
        {
            Record("account.sign-in-refused", "unknown", null);
            return (null, Refusals.SignIn());
        }

        var signedIn = false;
        var account = store.Change(name, known.AsActor(), now, standing =>
        {
            if (standing!.Status(now) != AccountStatus.Open || standing.Password != known.Password)
            {
                Record("account.sign-in-refused", standing.Status(now).ToString().ToLowerInvariant(), standing);
                return null;
            }

            var step = fits ? Step(standing, code, now) : null;
            signedIn = step is not null;
            return step is { } used ? Welcome(standing, used) : Failed(standing, now);
        });
        return signedIn ? (account, null) : (null, Refusals.SignIn());
    }

    /// <summary>The time step of a code that fits and was not used before.</summary>
    private long? Step(Account account, string code, DateTimeOffset now) =>
        OneTimeCode.Step(box.Open(account.CodeKey, account.Name), code, now) is { } step && step > account.CodeStep ? step : null;

    private Account Welcome(Account account, long step)
    {
        audit.Append(new("account.sign-in", new Dictionary<string, string> { ["role"] = account.Role.Word() }) { By = account.AsActor() });
        return account with { Failures = 0, LockedUntil = null, CodeStep = step };
    }

    private Account Failed(Account account, DateTimeOffset now)
    {
        var failures = account.Failures + 1;
        Record("account.sign-in-refused", failures >= MostFailures ? "locked" : "wrong", account);
        return failures >= MostFailures ? account with { Failures = 0, LockedUntil = now + Locked } : account with { Failures = failures };
    }

    /// <summary>What an unknown name was is not kept: it may be a password typed into the wrong field.</summary>
    private void Record(string action, string why, Account? account) =>
        audit.Append(new(action, new Dictionary<string, string> { ["account"] = account?.Name ?? "", ["reason"] = why }));
}
