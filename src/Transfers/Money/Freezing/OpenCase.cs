using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Watch;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Who is taken for a listed party.</summary>
/// <param name="Customer">The office's own reference for him.</param>
/// <param name="Entry">The entry, <c>LIST:REFERENCE</c> or the reference alone; empty: the one by which the watch or a judgement knows him, or for which the payment was held.</param>
/// <param name="Name">His name; empty: as the watch, the judgement or the payment has it.</param>
/// <param name="Payment">Reference of a payment that was held, or empty.</param>
/// <param name="Listed">When the party was listed, where that is known better than the list says.</param>
/// <param name="Words">Why he is taken for it.</param>
public sealed record OpenRequest(string Customer, string Entry = "", string Name = "", string Payment = "", DateTimeOffset? Listed = null, string Words = "");

/// <summary>Use case: a customer whom a change of the lists touched, who was judged to be a listed party, or whose payment was held, becomes a case.</summary>
public sealed class OpenCase
{
    private const int Runs = 50;

    private readonly FreezeDesk desk;

    internal OpenCase(FreezeDesk desk) => this.desk = desk;

    /// <param name="request">Who, and for whom he is taken.</param>
    /// <param name="by">Who opens it.</param>
    /// <exception cref="BadInputException">A text cannot be used.</exception>
    /// <exception cref="IOException">The case or its audit line could not be written: none was opened.</exception>
    public CaseOutcome Run(OpenRequest request, Actor by)
    {
        var given = request with
        {
            Customer = CaseChecks.Required(request.Customer, "customer"),
            Name = CaseChecks.Optional(request.Name, "name"),
            Payment = CaseChecks.Optional(request.Payment, "payment"),
            Words = CaseChecks.Optional(request.Words, "reason"),
        };
        var leads = Leads(given);
        return leads switch
        {
            [] => new(null, null, Refusals.NotTouched(given.Customer)),
            [var lead] => desk.Screening.ShowEntry.Run(lead.Address) is [var shown, ..]
                ? desk.Open(by, cases => Decide(cases, given, lead, shown))
                : new(null, null, Refusals.NoSuchEntry(lead.Address)),
            _ => new(null, null, Refusals.SeveralEntries(given.Customer, string.Join(", ", leads.Select(static l => l.Address)))),
        };
    }

    /// <summary>Customers whom a change of the lists touched, and about whom nobody dismissed the hit or opened a case; the newest first.</summary>
    public IReadOnlyList<TouchedWithoutCase> Waiting()
    {
        var taken = desk.Cases().Select(static c => (c.CustomerKey, c.List, c.Entry)).ToHashSet();
        return
        [
            .. Touches().Where(t => t.Band != "weak" && t.Judgement != "dismissed" && !taken.Contains((desk.Seal.Customer(t.Who.Customer), t.Who.List, t.Who.Entry)))
                .GroupBy(static t => (t.Who.Customer, t.Who.List, t.Who.Entry)).Select(static g => g.First().Who).OrderByDescending(static w => w.At),
        ];
    }

    private Decision Decide(IReadOnlyList<FreezeCase> cases, OpenRequest given, Lead lead, ShownEntry shown)
    {
        var customer = desk.Seal.Customer(given.Customer);
        var list = shown.Edition.Id;
        if (cases.FirstOrDefault(c => c.CustomerKey == customer && c.List == list && c.Entry == shown.Entry.Reference && c.Ending is null) is { } same)
        {
            return Refusals.AlreadyOpen(same.Number);
        }

        if (given.Listed > desk.Now)
        {
            return Refusals.NotYet();
        }

        return new Draft(CaseStep.Open, new(lead.Name, given.Customer, shown.Entry.Names[0].Value.Text, given.Payment, given.Words, []))
        {
            Facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["list"] = list,
                ["entry"] = shown.Entry.Reference,
                ["edition"] = shown.Edition.Edition,
                ["listed"] = given.Listed is { } known ? AuditLine.Text(known) : shown.Entry.ListedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                ["customer"] = customer,
                ["source"] = given.Payment.Length > 0 ? "payment" : lead.Source,
                ["touched"] = lead.Touched is { } touched ? AuditLine.Text(touched) : "",
            },
        };
    }

    /// <summary>The entries he may be taken for: the one that was named, else those of the watch, else that of the judgement.</summary>
    private List<Lead> Leads(OpenRequest given)
    {
        var touched = Touched(given.Customer);
        if (given.Entry.Length > 0)
        {
            var (list, entry) = Named(given.Entry);
            var known = touched.FirstOrDefault(t => t.Entry.Equals(entry, StringComparison.OrdinalIgnoreCase) && (list.Length == 0 || t.List == list));
            return [known ?? new(list, entry, given.Name.Length > 0 ? given.Name : CaseChecks.Required(Judged(given.Customer)?.Name, "name"), "officer", null)];
        }

        return touched.Count > 0 ? touched : Judged(given.Customer) is { } judged ? [judged] : given.Payment.Length > 0 ? Held(given) : [];
    }

    /// <summary>The entries that the payment of this reference was held for, each once; who met them is whom the payment names there.</summary>
    private List<Lead> Held(OpenRequest given) =>
    [
        .. from alert in desk.Alerts.OfReference(given.Payment)
           from reason in alert.Content.Reasons
           where reason.Kind == ReasonKind.Deny.PaymentWord()
           from hit in reason.Hits
           group new Lead(hit.List, hit.Entry, given.Name.Length > 0 ? given.Name : reason.Party, "payment", null) by (hit.List, hit.Entry) into alike
           select alike.First(),
    ];

    private List<Lead> Touched(string customer) =>
    [
        .. Touches().Where(t => t.Who.Customer == customer)
            .Select(static t => new Lead(t.Who.List, t.Who.Entry, t.Who.Name, "watch", t.Who.At))
            .GroupBy(static l => (l.List, l.Entry))
            .Select(static g => g.MinBy(static l => l.Touched)!),
    ];

    /// <summary>Whom the last runs of the watch touched, releases left out; the newest run of each base first.</summary>
    private IEnumerable<(TouchedWithoutCase Who, string Band, string Judgement)> Touches() => desk.Screening.WatchCustomers.Show(runs: Runs)
        .SelectMany(static b => b.Runs)
        .SelectMany(static run => run.Touched.Where(static t => t.Effect != WatchEffect.Release)
            .Select(t => (new TouchedWithoutCase(t.Id.Trim(), t.Asked.Name, t.List, t.Entry, run.Instant), t.Band, t.Judgement)));

    private Lead? Judged(string customer) => desk.Screening.ListJudgements.Run(new JudgementsQuery(Customer: customer))
        .Where(static j => j.Latest && j.Judgement.Verdict == Verdict.Same && j.Judgement.Text is not null)
        .Select(static j => new Lead(j.Judgement.List, j.Judgement.Entry, j.Judgement.Text!.Name, "judgement", null))
        .FirstOrDefault();

    private static (string List, string Entry) Named(string text) => text.IndexOf(':') is var colon and > 0 ? (text[..colon], text[(colon + 1)..]) : ("", text);

    private sealed record Lead(string List, string Entry, string Name, string Source, DateTimeOffset? Touched)
    {
        public string Address => List.Length > 0 ? $"{List}:{Entry}" : Entry;
    }
}

/// <summary>A customer whom a change of the lists touched.</summary>
/// <param name="Customer">The office's own reference for him.</param>
/// <param name="Name">His name.</param>
/// <param name="List">Id of the list.</param>
/// <param name="Entry">The list's own reference.</param>
/// <param name="At">When the change was held against the customers.</param>
public sealed record TouchedWithoutCase(string Customer, string Name, string List, string Entry, DateTimeOffset At);
