using Pillar.Platform;
using Pillar.Screening;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Ownership;

/// <summary>Use case: who stands behind a company on a day, and is one of them listed?</summary>
public sealed class ShowOwners
{
    private readonly PillarHome home;
    private readonly Func<ScreenBatch> begin;
    private readonly TimeProvider clock;

    internal ShowOwners(PillarHome home, Func<ScreenBatch> begin, TimeProvider clock) => (this.home, this.begin, this.clock) = (home, begin, clock);

    /// <summary>The file of the data folder; null where there is none.</summary>
    public string? OwnFile => Path.Combine(home.Folder, IntakePayments.OwnFile) is var file && File.Exists(file) ? file : null;

    /// <param name="company">Its name as in the file; every company that may be held by a listed owner when empty.</param>
    /// <param name="file">CSV or JSON; empty for the one of the data folder.</param>
    /// <param name="day">The day; today (UTC) when null.</param>
    /// <returns>The chains, the largest listed share first.</returns>
    /// <exception cref="BadInputException">There is no file, it cannot be used, or it does not know the company.</exception>
    public IReadOnlyList<OwnerAnswer> Run(string company, string file = "", DateOnly? day = null)
    {
        var path = file.Length > 0 ? file : OwnFile ?? throw new BadInputException(IntakePayments.OwnFile, "a file of owners in the data folder, or one that is named", "none");
        var names = begin().ForOneThread();
        var book = new OwnershipBook(StakeReader.Read(path), day ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), name => names.Of(new ScreenQuery(NameMarks.Shown(name))));
        var chains = company.Length > 0
            ? [book.Of(company) ?? throw new BadInputException(path, "a row about this company on this day", $"{company}")]
            : book.Companies.Select(book.Of).OfType<Chain>().Where(static chain => chain.Listed.Count > 0);
        return [.. chains.Select(Answer).OrderByDescending(static answer => answer.Chain.ListedShare)];
    }

    private static OwnerAnswer Answer(Chain chain)
    {
        var party = new PaymentParty { Role = PaymentRole.Other, Field = "", Name = chain.Company };
        var payment = new Payment { Message = "", Reference = "", Field = "", Amount = 0, Currency = "", Parties = [party] };
        return new OwnerAnswer(chain, [.. OwnerReasons.Of(new PaymentFacts(payment, [], [], [(party, chain)], null))]);
    }
}

/// <summary>A chain and what it does to a payment to the company.</summary>
/// <param name="Chain">Who stands behind it.</param>
/// <param name="Reasons">By the policies in force on the day; empty where none is met.</param>
public sealed record OwnerAnswer(Chain Chain, IReadOnlyList<Reason> Reasons);
