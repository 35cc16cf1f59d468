using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;
using Pillar.Screening;
using Pillar.Screening.Validation;
using Pillar.Transfers.Money.Alerts;
using Pillar.Transfers.Money.Freezing;
using Pillar.Transfers.Money.History;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;
using Pillar.Transfers.Money.Validation;

namespace Pillar.Transfers.Money;

/// <summary>Payments, the part of the module that a bank works with.</summary>
public sealed class PaymentsModule : IDisposable
{
    private readonly Store tables;
    private readonly AccountBook accounts;

    internal PaymentsModule(PillarHome home, PaymentsUse uses, IAuditLog audit, TimeProvider clock, string? database)
    {
        tables = new(home, AlertSchema.Shape, database);
        var store = new AlertStore(tables);
        var (past, seal) = (new PastStore(tables), new PartySeal(new HolderSeal(home)));
        Intake = new IntakePayments(home, new IntakeAround(uses.Begin, file => Read(file, uses), uses.Country, store)
        {
            Past = today => new PastBook(past, seal, PaymentLimit.Read(home), word => uses.Country(word)?.Alpha2 ?? "", today),
        }, audit, clock);
        MakeValidation = new MakeValidation(uses.Validate, store, audit, clock);
        Owners = new ShowOwners(home, uses.Begin, clock);
        accounts = AccountBook.Open(home, database, audit, clock);
        Alerts = new WorkAlerts(store, new AlertAround(() => AlertTimes.Read(home), name => accounts.Find(name)?.Role), audit, clock);
    }

    /// <summary>Takes payments in.</summary>
    public IntakePayments Intake { get; }

    /// <summary>Makes the report for a reviewer of the screening.</summary>
    public MakeValidation MakeValidation { get; }

    /// <summary>Says who stands behind a company.</summary>
    public ShowOwners Owners { get; }

    /// <summary>Works the queue of held and referred payments.</summary>
    public WorkAlerts Alerts { get; }

    public void Dispose()
    {
        tables.Dispose();
        accounts.Dispose();
    }

    private static (Transfer Transfer, Lazy<JoinedGoods> Goods) Read(string file, PaymentsUse uses)
    {
        using var stream = Platform.Input.InputStream.Open(file);
        var transfer = TransferReader.Read(stream, file);
        return (transfer, new(() => Joined(transfer, uses)));
    }

    private static JoinedGoods Joined(Transfer transfer, PaymentsUse uses)
    {
        var places = new[] { transfer.Destination }.Concat(transfer.Route.Select(static point => point.Country)).Concat(transfer.Parties.Select(static party => party.Country));
        return new JoinedGoods(
            transfer, uses.Assess(transfer), places.Select(uses.Country).OfType<CountryFacts>().Select(static country => country.Alpha2).ToHashSet(StringComparer.Ordinal), uses.Goods(transfer));
    }
}

/// <summary>What payments ask of the rest of the program.</summary>
/// <param name="Begin">Begins a batch of screenings.</param>
/// <param name="Country">Facts of a country by a word; null where it is not understood.</param>
/// <param name="Assess">Assesses a transfer of goods.</param>
/// <param name="Goods">What the control lists say of each line of a transfer, by its field.</param>
internal sealed record PaymentsUse(
    Func<ScreenBatch> Begin, Func<string, CountryFacts?> Country, Func<Transfer, Assessment> Assess, Func<Transfer, IReadOnlyDictionary<string, GoodsFacts>> Goods)
{
    /// <summary>Says how names were screened.</summary>
    public required ValidateScreening Validate { get; init; }
}
