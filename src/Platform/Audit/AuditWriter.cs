using Pillar.Platform.Accounts;
using Pillar.Platform.Keys;

namespace Pillar.Platform.Audit;

/// <summary>Who writes: the name of the chain, who acts, the key for personal text, the clock.</summary>
internal sealed class AuditWriter
{
    private readonly Func<Actor> actor;
    private readonly TimeProvider clock;

    public AuditWriter(PillarHome home, Func<Actor> actor, TimeProvider clock)
    {
        this.actor = actor;
        this.clock = clock;
        Home = home;
        Seal = new PersonalSeal(KeyFile.ReadOrCreate(Path.Combine(home.KeysFolder, "personal.key")));
        Name = CanonicalFacts.Storable($"{Seal.KeyId}/{Environment.UserName}");
    }

    public string Name { get; }

    public PillarHome Home { get; }

    public PersonalSeal Seal { get; }

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The line that follows <paramref name="last"/> in this writer's chain.</summary>
    public AuditLine Next(AuditEvent what, AuditLine? last)
    {
        var personal = what.Personal is { } text
            ? text with { Text = CanonicalFacts.Storable(text.Text), Purpose = CanonicalFacts.Storable(text.Purpose) }
            : null;
        var by = what.By ?? actor();
        var salt = personal is null ? "" : PersonalSeal.NewSalt();
        var line = new AuditLine(
            Name,
            (last?.Sequence ?? 0) + 1,
            AuditLine.Text(Now),
            CanonicalFacts.Storable(by.Name),
            by.Verified,
            CanonicalFacts.Storable(what.Action),
            CanonicalFacts.Of(what.Facts),
            personal is null ? "" : Seal.Of(personal, salt),
            last?.Hash ?? LineHash.Start,
            Hash: "");
        return line with { Hash = LineHash.Of(line), Personal = personal, Salt = salt };
    }
}
