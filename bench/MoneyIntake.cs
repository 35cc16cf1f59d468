using System.Diagnostics;
using System.Globalization;
using System.Security;
using Pillar.Bench.Peers;
using Pillar.Bench.Report;
using Pillar.Bench.Trials;
using Pillar.Controls;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;
using Pillar.Screening;
using Pillar.States;
using Pillar.Transfers;
using Pillar.Transfers.Money.Alerts;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Bench;

/// <summary>Payments end to end on all lists: parsed, all fields screened, indicators, alerts kept, one audit line; then a queue of 200,000 alerts is opened.</summary>
internal sealed class MoneyIntake(RealLists lists, string data, int payments) : IDisposable
{
    private const int Queue = 200_000;

    private readonly PillarHome home = new(Directory.CreateTempSubdirectory("pillar-bench-").FullName);

    /// <summary>A table with one row a figure.</summary>
    public string Run()
    {
        var actor = new Actor("bench", Verified: false);
        var states = StatesModule.Load();
        using var audit = AuditLogs.Open(home, actor, TimeProvider.System, database: null);
        using var screening = ScreeningModule.Open(home, states, audit, TimeProvider.System);
        screening.ImportLists.Run(lists.Sources);
        using var transfers = new TransfersModule(home, new UsedModules(states, screening, ControlsModule.Open(home, audit)), audit, TimeProvider.System, database: null);
        var names = Negatives.Read(data).Select(static person => person.Name).ToList();
        var warm = Written("warm.xml", 500, names);
        transfers.Payments.Intake.Run(new IntakeJob([warm]), actor);
        var file = Written("payments.xml", payments, names);
        var result = transfers.Payments.Intake.Run(new IntakeJob([file]) { Output = Path.Combine(home.Folder, "rows.csv") }, actor).Result!;
        var table = new TextTable("figure", "value", "to reach")
            .Row("payments of one pacs.008 message", Number(result.Counts.All), "50,000 is processed")
            .Row("megabytes of it", Number(new FileInfo(file).Length >> 20), "")
            .Row("passed, referred, held", $"{Number(result.Counts.Passed)} {Number(result.Counts.Referred)} {Number(result.Counts.Held)}", "")
            .Row("payments a second, end to end, all cores", Number((long)(result.Counts.All / result.Elapsed.TotalSeconds)), "≥ 2,000")
            .Row("largest memory, MiB", Number(Process.GetCurrentProcess().PeakWorkingSet64 >> 20), "");
        using var server = PostgresServer.Start();
        return table
            .Row("queue of 200,000 alerts opened, SQLite, ms", Milliseconds(Opened(null, audit)), "≤ 200")
            .Row("the same, PostgreSQL, ms", server is null ? "not on this machine" : Milliseconds(Opened(server.ConnectionString, audit)), "≤ 200")
            .ToString();
    }

    public void Dispose() => Directory.Delete(home.Folder, recursive: true);

    private static string Milliseconds(double time) => time.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The slowest of ten pages, the first among them.</summary>
    private double Opened(string? database, IAuditLog audit)
    {
        var place = new PillarHome(Path.Combine(home.Folder, "queue"));
        using (var filled = new Store(place, AlertSchema.Shape, database))
        {
            new AlertStore(filled).Keep(new PaymentBatch(DateTimeOffset.UnixEpoch, new Actor("bench", false), Empty(), [.. Enumerable.Range(0, Queue).Select(Alert)], []), static _ => new AuditReceipt("bench", 1, ""));
        }

        using var tables = new Store(place, AlertSchema.Shape, database);
        var fresh = new WorkAlerts(new AlertStore(tables), new AlertAround(() => AlertTimes.Read(place), static _ => null), audit, TimeProvider.System);
        return Enumerable.Range(0, 10).Max(page =>
        {
            var watch = Stopwatch.StartNew();
            fresh.Queue(new AlertQuestion(Skip: page * 50));
            return watch.Elapsed.TotalMilliseconds;
        });
    }

    private static IntakeResult Empty() => new(0, [], new PaymentCounts(0, Queue, 0), [], true, [], [], "", "", TimeSpan.Zero);

    private static PaymentAnswer Alert(int number) => new(
        new Payment
        {
            Message = "m",
            Reference = string.Create(CultureInfo.InvariantCulture, $"R{number}"),
            Field = "",
            Amount = number,
            Currency = "EUR",
            Parties = [new PaymentParty { Role = PaymentRole.Debtor, Field = "", Name = "Invented Payer" }, new PaymentParty { Role = PaymentRole.Creditor, Field = "", Name = "Invented Payee" }],
        },
        number % 10 == 0 ? PaymentOutcome.Hold : PaymentOutcome.Refer, [], []);

    private string Written(string name, int count, IReadOnlyList<string> names)
    {
        var path = Path.Combine(home.Folder, name);
        using var file = new StreamWriter(path);
        var random = new Random(1540);
        file.Write($"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\"><FIToFICstmrCdtTrf><GrpHdr><MsgId>{name}</MsgId><NbOfTxs>{count}</NbOfTxs></GrpHdr>");
        for (var i = 0; i < count; i++)
        {
            string Name() => SecurityElement.Escape(names[random.Next(names.Count)])!;
            file.Write(string.Create(CultureInfo.InvariantCulture, $"""
                <CdtTrfTxInf><PmtId><EndToEndId>E{i}</EndToEndId><TxId>T{i}</TxId></PmtId><IntrBkSttlmAmt Ccy="EUR">{random.Next(1, 100000)}.{random.Next(10, 99)}</IntrBkSttlmAmt>
                <UltmtDbtr><Nm>{Name()}</Nm></UltmtDbtr>
                <Dbtr><Nm>{Name()}</Nm><PstlAdr><Ctry>FR</Ctry><AdrLine>{i} Invented Street</AdrLine><AdrLine>Invented Town</AdrLine></PstlAdr></Dbtr>
                <DbtrAgt><FinInstnId><BICFI>ZZB{(char)('A' + (i % 26))}FRP1</BICFI><Nm>Invented Bank {i % 40}</Nm></FinInstnId></DbtrAgt>
                <IntrmyAgt1><FinInstnId><BICFI>ZZI{(char)('A' + (i % 26))}DEP1</BICFI></FinInstnId></IntrmyAgt1>
                <CdtrAgt><FinInstnId><BICFI>ZZC{(char)('A' + (i % 26))}PTP1</BICFI></FinInstnId></CdtrAgt>
                <Cdtr><Nm>{Name()}</Nm><PstlAdr><AdrLine>{i} Other Street</AdrLine><AdrLine>Lisbon, Portugal</AdrLine></PstlAdr></Cdtr>
                <UltmtCdtr><Nm>{Name()}</Nm></UltmtCdtr>
                <RmtInf><Ustrd>Invoice {i} of the invented supplier for ceramic tiles, pumps and garden chairs, order {i * 7}</Ustrd></RmtInf></CdtTrfTxInf>

                """));
        }

        file.Write("</FIToFICstmrCdtTrf></Document>");
        return path;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
