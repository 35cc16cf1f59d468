using Pillar.Controls;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.States;
using Pillar.States.Destinations;
using Pillar.Transfers.Licensing;
using Pillar.Transfers.Money;
using Pillar.Transfers.Money.Freezing;

namespace Pillar.Transfers;

/// <summary>The door of the module. Its use cases: <see cref="Assess"/>, those of payments, and those of <see cref="Freezing"/>.</summary>
public sealed class TransfersModule : IDisposable
{
    /// <summary>A State's own licence table, in the data folder; it replaces the country chart.</summary>
    public const string OwnTable = "licence-table.yaml";

    /// <param name="home">The data folder.</param>
    /// <param name="uses">What it asks.</param>
    /// <param name="audit">Where each assessment leaves a line.</param>
    /// <param name="clock">Now.</param>
    public TransfersModule(PillarHome home, UsedModules uses, IAuditLog audit, TimeProvider clock)
        : this(home, uses, audit, clock, Environment.GetEnvironmentVariable(AuditLogs.Variable))
    {
    }

    /// <param name="home">The data folder.</param>
    /// <param name="uses">What it asks.</param>
    /// <param name="audit">Where each assessment, each batch of payments and each act on an alert or a case leaves a line.</param>
    /// <param name="clock">Now.</param>
    /// <param name="database">PostgreSQL connection string; null or empty for files in the data folder.</param>
    public TransfersModule(PillarHome home, UsedModules uses, IAuditLog audit, TimeProvider clock, string? database)
    {
        var countries = new CountryBook(uses.States);
        var goods = new GoodsBook(uses.Controls, new Lazy<ILicenceTable>(() => Table(home, uses.States)));
        Assess = new Assess(new Surroundings(uses.Screening.Screen.RunAsPart, countries.Find, countries.Table, goods.Of) { Registered = new RegisteredGoods(uses.Controls.ProductRegister).Of }, audit, clock);
        var asked = new PaymentsUse(uses.Screening.BeginBatch, countries.Find, Assess.Run, transfer => goods.Of(transfer, word => countries.Find(word)?.Alpha2 ?? "")) { Validate = uses.Screening.ValidateScreening };
        Payments = new PaymentsModule(home, asked, audit, clock, database);
        Freezing = new(home, (uses.Screening, Payments.Alerts), audit, clock, database);
    }

    /// <summary>May this transfer go?</summary>
    public Assess Assess { get; }

    /// <summary>Payments: taken in, their owners, their alerts.</summary>
    public PaymentsModule Payments { get; }

    /// <summary>Freeze without delay: cases, letters and the ledger of frozen assets.</summary>
    public FreezingModule Freezing { get; }

    public void Dispose()
    {
        Payments.Dispose();
        Freezing.Dispose();
    }

    private static ILicenceTable Table(PillarHome home, StatesModule states)
    {
        string Follows(string alpha2) => states.Get(alpha2)?.Follows ?? "";
        var own = Path.Combine(home.Folder, OwnTable);
        return File.Exists(own)
            ? StateTableReader.Read(own, word => states.Find(word)?.Alpha2, Follows)
            : new ChartTable(new CountryChart(Follows), (alpha2, group) => InGroup(states, alpha2, group));
    }

    /// <summary>A table that was imported goes before the bundled one; null where neither has the group.</summary>
    private static bool? InGroup(StatesModule states, string alpha2, string group) =>
        states.DestinationFacts.All.Any(fact => fact.Group == group) ? states.DestinationFacts.Of(alpha2).Any(fact => fact.Group == group)
        : Part740.InGroup(alpha2, group) is not false ? Part740.InGroup(alpha2, group)
        : states.Get(alpha2)?.Follows is { Length: > 0 } state && Part740.InGroup(state, group) == true;
}

/// <summary>The modules that transfers ask.</summary>
/// <param name="States">Countries and what is held against them.</param>
/// <param name="Screening">Parties.</param>
/// <param name="Controls">Goods.</param>
public sealed record UsedModules(StatesModule States, ScreeningModule Screening, ControlsModule Controls);
