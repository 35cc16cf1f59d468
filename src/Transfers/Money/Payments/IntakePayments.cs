using System.Globalization;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Bulk;
using Pillar.Platform.Files;
using Pillar.Screening;
using Pillar.Transfers.Money.Alerts;
using Pillar.Transfers.Money.History;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Validation;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>
/// Use case: payments are taken in, every field screened by what it is, and each passes, is referred or is held. All files together or nothing: what
/// cannot be used in the last transaction takes back the first.
/// </summary>
public sealed class IntakePayments
{
    /// <summary>Who owns whom, in the data folder; taken where a job names no other.</summary>
    public const string OwnFile = "ownership.csv";

    /// <summary>Transfers of goods in the data folder, one JSON file each; taken where a job names none.</summary>
    public const string OwnGoods = "goods";

    private const int MostShown = 1000;

    private readonly PillarHome home;
    private readonly IntakeAround around;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal IntakePayments(PillarHome home, IntakeAround around, IAuditLog audit, TimeProvider clock) =>
        (this.home, this.around, this.audit, this.clock) = (home, around, audit, clock);

    /// <param name="job">What.</param>
    /// <param name="by">Who.</param>
    /// <param name="progress">Told the number of payments screened.</param>
    /// <param name="stop">Ends the work; nothing was taken in.</param>
    /// <returns>What was found; or a refusal where a file or a message was taken in before.</returns>
    /// <exception cref="BadInputException">The first thing that cannot be used; nothing was taken in.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    /// <exception cref="IOException">Something could not be written; nothing was taken in.</exception>
    public IntakeOutcome Run(IntakeJob job, Actor by, Action<long>? progress = null, CancellationToken stop = default)
    {
        var started = clock.GetTimestamp();
        var messages = new MessageBook(around.Store);
        var files = job.Files.Select(static file => (File: file, Sha256: Hash(file))).ToList();
        if (messages.Known(files) is { } replay)
        {
            return new IntakeOutcome(null, replay);
        }

        var facts = Facts(job);
        using var draft = new OutputDraft(job.Output);
        using var rows = new PaymentRows(draft.Stream);
        var work = new IntakeWork(rows, Result(facts, files), around.Past(Today));
        var outcome = BulkWork.RunWith<PaymentInTime, PaymentAnswer>(
            work.Past.Tell(files.SelectMany(file => messages.Read(file.File))), () => new PaymentScreener(facts).Screen, work.Add, new BulkOptions(Progress: progress), stop);
        if (outcome.Stopped)
        {
            throw new OperationCanceledException(stop);
        }

        return messages.Refusal is { } duplicate ? new IntakeOutcome(null, duplicate) : new IntakeOutcome(Keep(work, (messages, draft, by), started), null);
    }

    private static string Hash(string file)
    {
        using var content = PaymentFile.Open(file);
        return content.Sha256();
    }

    private IntakeFacts Facts(IntakeJob job)
    {
        var batch = around.Begin();
        return new IntakeFacts(batch, Owners(job.Ownership, batch, Today), new GoodsJoin(Goods(job.Goods).Select(around.Goods)), around.Country, around.Store.RulesOn(Today));
    }

    private IEnumerable<string> Goods(IReadOnlyList<string> named)
    {
        var own = Path.Combine(home.Folder, OwnGoods);
        return named.Count > 0 ? named : Directory.Exists(own) ? Directory.EnumerateFiles(own, "*.json").Order(StringComparer.Ordinal) : [];
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private OwnershipBook? Owners(string named, ScreenBatch batch, DateOnly today)
    {
        var own = Path.Combine(home.Folder, OwnFile);
        var file = named.Length > 0 ? named : File.Exists(own) ? own : "";
        var names = batch.ForOneThread();
        return file.Length == 0 ? null : new OwnershipBook(StakeReader.Read(file), today, name => names.Of(new ScreenQuery(NameMarks.Shown(name))));
    }

    private static IntakeResult Result(IntakeFacts facts, IReadOnlyList<(string, string)> files) => new(
        0, files, new PaymentCounts(0, 0, 0), [], facts.Batch.Complete, facts.Batch.Lists, facts.Batch.Missing, $"{PaymentDecision.Engine} {ScreeningModule.Engine}", "", TimeSpan.Zero);

    /// <summary>Rows, queue and audit line in one turn: the line is written before anything of the batch can be seen, and a failure takes all of it back.</summary>
    private IntakeResult Keep(IntakeWork work, (MessageBook Messages, OutputDraft Draft, Actor By) with, long started)
    {
        with.Draft.Flush();
        var result = work.Result with { OutputSha256 = work.Rows.Sha256(), Counts = work.Counts, Alerts = [.. work.Alerts.Take(MostShown)] };
        var number = around.Store.Keep(
            new PaymentBatch(clock.GetUtcNow(), with.By, result, work.Alerts, with.Messages.Keys) { Past = work.Past, Weights = ListWeights.Read(home) },
            number =>
            {
                var receipt = audit.Append(Line(result, work.Fired, number));
                with.Draft.Publish();
                return receipt;
            });
        return result with { Batch = number, Elapsed = clock.GetElapsedTime(started) };
    }

    private static AuditEvent Line(IntakeResult result, FiredReasons fired, long number) => new("money.intake", BatchFacts.Of(
        string.Join(' ', result.Files.Select(static file => file.Sha256)), result.OutputSha256, result.Counts.All, new Dictionary<string, string>
        {
            ["batch"] = number.ToString(CultureInfo.InvariantCulture),
            ["complete"] = result.Complete ? "true" : "false",
            ["engine"] = result.Engine,
            ["lists"] = string.Join(' ', result.Lists.Select(static list => $"{list.Id}@{list.Edition}")),
            ["outcomes"] = string.Create(CultureInfo.InvariantCulture, $"pass={result.Counts.Passed} refer={result.Counts.Referred} hold={result.Counts.Held}"),
            [FiredReasons.Reasons] = fired.OfReasons,
            [FiredReasons.Rules] = fired.OfRules,
        }));
}

/// <summary>What an intake asks of the rest of the program.</summary>
/// <param name="Begin">Begins a batch of screenings.</param>
/// <param name="Goods">Reads a transfer of goods, and assesses it when a payment meets it.</param>
/// <param name="Country">Facts of a country by a word.</param>
/// <param name="Store">Where batches and alerts are kept.</param>
internal sealed record IntakeAround(Func<ScreenBatch> Begin, Func<string, (Transfer Transfer, Lazy<JoinedGoods> Goods)> Goods, Func<string, CountryFacts?> Country, AlertStore Store)
{
    /// <summary>What went before a batch of this day.</summary>
    public required Func<DateOnly, PastBook> Past { get; init; }
}

/// <summary>What has been screened so far.</summary>
internal sealed class IntakeWork
{
    private readonly long[] counts = new long[3];

    public IntakeWork(PaymentRows rows, IntakeResult result, PastBook past)
    {
        (Rows, Result, Past) = (rows, result, past);
        rows.Begin();
    }

    public PaymentRows Rows { get; }

    public IntakeResult Result { get; }

    public PastBook Past { get; }

    public List<PaymentAnswer> Alerts { get; } = [];

    /// <summary>How often each reason was met.</summary>
    public FiredReasons Fired { get; } = new();

    public PaymentCounts Counts => new(counts[0], counts[1], counts[2]);

    public void Add(PaymentAnswer answer)
    {
        Rows.Write(answer);
        counts[(int)answer.Outcome]++;
        Fired.Add(answer);
        if (answer.Outcome != PaymentOutcome.Pass)
        {
            Alerts.Add(answer);
        }
    }
}

/// <summary>The output while it grows: a file beside the place it will have, or nowhere.</summary>
internal sealed class OutputDraft : IDisposable
{
    private readonly string path;
    private readonly string draft;

    /// <exception cref="BadInputException">The place cannot be written.</exception>
    public OutputDraft(string output)
    {
        (path, draft) = (output, output.Length == 0 ? "" : Path.GetFullPath(output) + AtomicFile.DraftSuffix);
        if (path.Length > 0 && (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(draft))))
        {
            throw new BadInputException(path, "a file in a folder that exists", "no such folder");
        }

        Stream = path.Length == 0 ? Stream.Null : new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    public Stream Stream { get; }

    /// <summary>Brings it to the disk.</summary>
    public void Flush()
    {
        if (Stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
            file.Dispose();
        }
    }

    /// <summary>Puts it in its place.</summary>
    public void Publish()
    {
        if (path.Length > 0)
        {
            AtomicFile.Replace(draft, path);
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (draft.Length > 0)
        {
            File.Delete(draft);
        }
    }
}
