using Pillar.Platform.Audit;
using Pillar.Vocabulary;

namespace Pillar.Platform.Accounts;

/// <summary>On which days a person is away: in an authority of two the other one may then decide alone, to be confirmed afterwards.</summary>
public sealed class Absences
{
    private readonly AccountStore store;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal Absences(AccountStore store, IAuditLog audit, TimeProvider clock) => (this.store, this.audit, this.clock) = (store, audit, clock);

    /// <summary>In the order in which they were recorded.</summary>
    public IReadOnlyList<Absence> All() => store.Absences();

    /// <summary>Records an absence; not for days that are over, for nobody was away by a word said later.</summary>
    public Refusal? Add(string name, DateOnly from, DateOnly until, string reason, Actor by)
    {
        var now = clock.GetUtcNow();
        if (store.Find(name) is null or { Closed: true })
        {
            return Refusals.Unknown(name);
        }

        if (until < from || from < DateOnly.FromDateTime(now.UtcDateTime))
        {
            return Refusals.AbsenceDays(from, until);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return Refusals.NoReason();
        }

        store.Add(new(name, from, until, Printable.Line(reason, 200), by, AuditLine.Text(now)), () => audit.Append(new("account.absence", new Dictionary<string, string>
        {
            ["account"] = name,
            ["from"] = $"{from:yyyy-MM-dd}",
            ["until"] = $"{until:yyyy-MM-dd}",
        })
        { By = by }));
        return null;
    }
}
