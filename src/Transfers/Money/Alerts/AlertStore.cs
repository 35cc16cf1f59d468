using System.Data.Common;
using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;
using Pillar.Transfers.Money.History;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>A batch as it is kept.</summary>
/// <param name="Instant">When.</param>
/// <param name="By">Who took it in.</param>
/// <param name="Result">What was found.</param>
/// <param name="Alerts">All that were held or referred.</param>
/// <param name="Messages">Keys of its messages and transactions.</param>
internal sealed record PaymentBatch(DateTimeOffset Instant, Actor By, IntakeResult Result, IReadOnlyList<PaymentAnswer> Alerts, IReadOnlyCollection<string> Messages)
{
    /// <summary>What is to be remembered of its payments; null for nothing.</summary>
    public PastBook? Past { get; init; }

    /// <summary>What lists add to the order of the queue.</summary>
    public ListWeights Weights { get; init; } = ListWeights.None;
}

/// <summary>Payments taken in, their alerts, what was done with them, and rules about good customers.</summary>
internal sealed class AlertStore(Store tables)
{
    private const string Columns = "number, batch, reference, outcome, strong, priority, list, opened, level, owner, version, first_by, first_verdict, closed, content";

    private readonly KeysOfOldAlerts oldKeys = new(tables);

    private const int HeldFirst = 100_000, PerScore = 10_000;

    /// <summary>When a file of this content was taken in; null where it was not.</summary>
    public string? FileSeen(string sha256) => Seen("SELECT instant FROM payment_file WHERE sha256 = @key", sha256);

    /// <summary>When a message of this key was taken in; null where it was not.</summary>
    public string? MessageSeen(string key) => Seen("SELECT instant FROM payment_message WHERE message = @key", key);

    /// <summary>Of these keys of messages and transactions those that were taken in, with the instant.</summary>
    public IReadOnlyDictionary<string, string> MessagesSeen(IReadOnlyList<string> keys)
    {
        var asked = AnyKey.Of(keys);
        return asked.IsNone ? new Dictionary<string, string>() : tables.Rows(
            $"SELECT message, instant FROM payment_message WHERE message IN {asked.Text}", static row => (Key: row.GetString(0), Instant: row.GetString(1)), asked.Values)
            .ToDictionary(static seen => seen.Key, static seen => seen.Instant, StringComparer.Ordinal);
    }

    /// <summary>Keeps a batch and its alerts; <paramref name="publish"/> is called with its number before anything can be seen, and whatever it throws takes all of it back.</summary>
    public long Keep(PaymentBatch batch, Func<long, AuditReceipt> publish) => tables.Write(open =>
    {
        var number = open.Last("payment_batch") + 1;
        var instant = AuditLine.Text(batch.Instant);
        foreach (var (_, sha256) in batch.Result.Files)
        {
            open.Run("INSERT INTO payment_file (sha256, batch, instant) VALUES (@sha256, @batch, @instant)", ("sha256", sha256), ("batch", number), ("instant", instant));
        }

        open.InsertAll("payment_message", ["message", "batch", "instant"], batch.Messages.Select(message => new object[] { message, number, instant }));
        Insert(open, (number, instant), batch.Alerts, batch.Weights);
        if (batch.Past is { } past)
        {
            PastStore.Keep(open, past, DateOnly.FromDateTime(batch.Instant.UtcDateTime));
        }

        var receipt = publish(number);
        open.Run(
            "INSERT INTO payment_batch (number, instant, actor, payments, referred, held, output, audit_writer, audit_sequence) VALUES (@number, @instant, @actor, @payments, @referred, @held, @output, @writer, @sequence)",
            ("number", number), ("instant", instant), ("actor", batch.By.Name), ("payments", batch.Result.Counts.All), ("referred", batch.Result.Counts.Referred),
            ("held", batch.Result.Counts.Held), ("output", batch.Result.OutputSha256), ("writer", receipt.Writer), ("sequence", receipt.Sequence));
        return number;
    });

    /// <summary>A page of the queue and how many wait.</summary>
    public AlertPage Page(AlertQuestion question) => tables.Read(open =>
    {
        var by = question.List.Length > 0 ? "list = @list AND " : "";
        using var command = open.Sql(
            $"SELECT {Columns} FROM payment_alert WHERE {by}level = @level ORDER BY priority DESC, number LIMIT @take OFFSET @skip",
            ("list", question.List), ("level", (int)question.Level), ("take", Math.Clamp(question.Take, 1, 1000)), ("skip", Math.Max(0, question.Skip)));
        var waiting = open.Rows(
            "SELECT level, list, count(*) FROM payment_alert WHERE level IN (1, 2, @level) GROUP BY level, list",
            static row => (Level: (AlertLevel)row.GetInt32(0), List: row.GetString(1), Count: row.GetInt64(2)), ("level", (int)question.Level));
        long Waiting(AlertLevel level) => waiting.Where(lot => lot.Level == level).Sum(static lot => lot.Count);
        return new AlertPage(Waiting(AlertLevel.FirstLook), Waiting(AlertLevel.SecondLook), Served(open, Alerts(command)))
        {
            Lists = [.. waiting.Where(lot => lot.Level == question.Level).OrderByDescending(static lot => lot.Count).ThenBy(static lot => lot.List, StringComparer.Ordinal).Select(static lot => (lot.List, lot.Count))],
        };
    }) ?? new AlertPage(0, 0, []);

    /// <summary>How many alerts of a level and an outcome came before an instant.</summary>
    public long CameBefore((AlertLevel Level, string Outcome, DateTimeOffset Before) asked) => tables.Rows(
        "SELECT count(*) FROM payment_alert WHERE level = @level AND outcome = @outcome AND opened < @before", static row => row.GetInt64(0),
        ("level", (int)asked.Level), ("outcome", asked.Outcome), ("before", AuditLine.Text(asked.Before))) is [var count] ? count : 0;

    /// <summary>When each alert that came in these days came, and when a verdict closed it.</summary>
    public IReadOnlyList<(long Number, DateTimeOffset Opened, DateTimeOffset? Decided)> Came(DateOnly from, DateOnly to) => tables.Rows(
        """
        SELECT a.number, a.opened, coalesce(max(CASE WHEN a.level = 0 THEN l.instant END), '') FROM payment_alert a LEFT JOIN payment_act l ON l.alert = a.number AND l.act = 'look'
        WHERE a.opened >= @from AND a.opened < @after GROUP BY a.number, a.opened ORDER BY a.number
        """,
        static row => (row.GetInt64(0), Instant(row.GetString(1)), row.GetString(2) is { Length: > 0 } closed ? Instant(closed) : (DateTimeOffset?)null),
        ("from", Day(from)), ("after", to == DateOnly.MaxValue ? "9" : Day(to.AddDays(1))));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The alerts that any of these keys finds (see <see cref="AlertKeys"/>), in their order.</summary>
    public IReadOnlyList<Alert> OfKeys(params ReadOnlySpan<string> keys)
    {
        oldKeys.Fill();
        var asked = AnyKey.Of(keys.ToArray());
        return asked.IsNone ? [] : tables.Read(open =>
        {
            using var command = open.Sql(
                $"SELECT {Columns} FROM payment_alert WHERE number IN (SELECT alert FROM payment_alert_key WHERE key IN {asked.Text}) ORDER BY number LIMIT 200", asked.Values);
            return Served(open, Alerts(command));
        }) ?? [];
    }

    /// <summary>One alert; null where there is none of that number.</summary>
    public Alert? One(long number) => tables.Read(open => One(open, number) is { } alert ? Served(open, [alert])[0] : null);

    /// <summary>The alerts of a payment's reference, the newest first.</summary>
    public IReadOnlyList<Alert> OfReference(string reference) => tables.Read(open =>
    {
        using var command = open.Sql($"SELECT {Columns} FROM payment_alert WHERE reference = @reference ORDER BY number DESC LIMIT 50", ("reference", reference));
        return Served(open, Alerts(command));
    }) ?? [];

    /// <summary>What was done with an alert, in order, with the audit line of each.</summary>
    public IReadOnlyList<(AlertAct Act, string Writer, long Sequence)> Acts(long alert) => tables.Rows(
        "SELECT instant, actor, act, verdict, other, audit_writer, audit_sequence, verified FROM payment_act WHERE alert = @alert ORDER BY number",
        static row => (new AlertAct(Instant(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), "") { Verified = row.GetInt32(7) != 0 }, row.GetString(5), row.GetInt64(6)),
        ("alert", alert));

    /// <summary>Who acted last; empty where nobody has. Inside a change.</summary>
    private static string LastActor(DbConnection open, long alert)
    {
        using var command = open.Sql("SELECT actor FROM payment_act WHERE alert = @alert ORDER BY number DESC LIMIT 1", ("alert", alert));
        return command.ExecuteScalar() as string ?? "";
    }

    /// <summary>
    /// Changes an alert: what it is is read, <paramref name="decide"/> says what it becomes, and <paramref name="record"/> writes the audit line, in one turn. Null from
    /// <paramref name="decide"/> changes nothing.
    /// </summary>
    public Alert? Change(long number, AlertAct act, Func<Alert, string, Alert?> decide, Func<Alert, AuditReceipt> record) => tables.Write(open =>
    {
        if (One(open, number) is not { } before || decide(before, LastActor(open, number)) is not { } after)
        {
            return null;
        }

        var receipt = record(after);
        Append(open, number, act, receipt);
        open.Run(
            "UPDATE payment_alert SET level = @level, owner = @owner, version = version + 1, first_by = @firstBy, first_verdict = @firstVerdict, closed = @closed WHERE number = @number",
            ("level", (int)after.Level), ("owner", after.Owner), ("firstBy", after.FirstBy), ("firstVerdict", after.FirstVerdict.Word()), ("closed", after.Closed), ("number", number));
        return after with { Version = before.Version + 1 };
    });

    /// <summary>Adds rules that an alert gave rise to, with its act.</summary>
    public void AddRules(Alert alert, IReadOnlyList<GoodRule> rules, AlertAct act, Func<AuditReceipt> record) => tables.Write(open =>
    {
        var receipt = record();
        Append(open, alert.Number, act, receipt);
        var number = open.Last("payment_rule") + 1;
        foreach (var rule in rules)
        {
            open.Run(
                "INSERT INTO payment_rule (number, alert, party, list, entry, expires, instant, actor, audit_writer, audit_sequence) VALUES (@number, @alert, @party, @list, @entry, @expires, @instant, @actor, @writer, @sequence)",
                ("number", number++), ("alert", alert.Number), ("party", rule.Party), ("list", rule.List), ("entry", rule.Entry), ("expires", rule.Expires),
                ("instant", AuditLine.Text(act.Instant)), ("actor", act.Actor), ("writer", receipt.Writer), ("sequence", receipt.Sequence));
        }

        return rules.Count;
    });

    /// <summary>What the rules that hold on a day do to a name that met lists: hits they name become excused.</summary>
    public Func<ScreenedName, ScreenedName> RulesOn(DateOnly day)
    {
        var rules = tables.Rows(
            "SELECT party, list, entry, expires, actor, alert FROM payment_rule WHERE expires >= @day",
            static row => new GoodRule(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetInt64(5)),
            ("day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).ToLookup(static rule => rule.Key, StringComparer.Ordinal);
        return rules.Count == 0 ? static name => name : name => GoodRule.Excuse(name, rules);
    }

    /// <summary>Tells of every alert that came between two instants how it stands and what it says; one at a time, for there may be many.</summary>
    public void Each(string from, string before, Action<(string Outcome, bool Strong, AlertLevel Level, string Closed, AlertContent Content)> tell) => tables.Rows(
        "SELECT outcome, strong, level, closed, content FROM payment_alert WHERE opened >= @from AND opened < @before",
        row =>
        {
            tell((row.GetString(0), row.GetInt32(1) != 0, (AlertLevel)row.GetInt32(2), row.GetString(3), AlertContent.Read(row.GetString(4))));
            return true;
        },
        ("from", from), ("before", before));

    /// <summary>The rules about good customers made before an instant, one line for each alert that gave rise to some: when, by whom, until when, how many.</summary>
    public IReadOnlyList<(long Alert, string Instant, string Actor, string Expires, long Rules)> Rules(string before) => tables.Rows(
        "SELECT alert, min(instant), min(actor), max(expires), count(*) FROM payment_rule WHERE instant < @before GROUP BY alert ORDER BY alert",
        static row => (row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4)), ("before", before));

    private string? Seen(string sql, string key) => tables.Read(open =>
    {
        using var command = open.Sql(sql, ("key", key));
        return command.ExecuteScalar() as string;
    });

    private static void Insert(DbConnection open, (long Batch, string Instant) of, IReadOnlyList<PaymentAnswer> answers, ListWeights weights)
    {
        if (answers.Count == 0)
        {
            return;
        }

        var number = open.Last("payment_alert") + 1;
        open.InsertAll("payment_alert_key", ["key", "alert"], answers.SelectMany((answer, i) => AlertKeys.Of(answer).Select(key => new object[] { key, number + i })));
        using var insert = open.Sql(
            $"INSERT INTO payment_alert ({Columns}) VALUES (@number, @batch, @reference, @outcome, @strong, @priority, @list, @opened, 1, '', 1, '', 'unsure', '', @content)",
            ("number", number), ("batch", of.Batch), ("reference", ""), ("outcome", ""), ("strong", 0), ("priority", 0L), ("list", ""), ("opened", of.Instant), ("content", ""));
        insert.Prepare();
        foreach (var answer in answers)
        {
            insert.Parameters["number"].Value = number++;
            insert.Parameters["reference"].Value = answer.Payment.Reference;
            insert.Parameters["outcome"].Value = answer.Outcome.Word();
            insert.Parameters["strong"].Value = answer.IsStrong ? 1 : 0;
            insert.Parameters["priority"].Value = Priority(answer, weights);
            insert.Parameters["list"].Value = answer.List;
            insert.Parameters["content"].Value = AlertContent.Of(answer).Text();
            insert.ExecuteNonQuery();
        }
    }

    private static long Priority(PaymentAnswer answer, ListWeights weights) =>
        (answer.Outcome == PaymentOutcome.Hold ? HeldFirst : 0) + (long)Math.Round(((decimal)answer.Score + weights.Of(answer.List)) * PerScore);

    private static void Append(DbConnection open, long alert, AlertAct done, AuditReceipt receipt)
    {
        using var last = open.Sql("SELECT coalesce(max(number), 0) FROM payment_act WHERE alert = @alert", ("alert", alert));
        open.Run(
            "INSERT INTO payment_act (alert, number, instant, actor, verified, act, verdict, other, audit_writer, audit_sequence) VALUES (@alert, @number, @instant, @actor, @verified, @act, @verdict, @other, @writer, @sequence)",
            ("alert", alert), ("number", (long)last.ExecuteScalar()! + 1), ("instant", AuditLine.Text(done.Instant)), ("actor", done.Actor), ("verified", done.Verified ? 1 : 0),
            ("act", done.Act), ("verdict", done.Verdict), ("other", done.Other), ("writer", receipt.Writer), ("sequence", receipt.Sequence));
    }

    /// <summary>The alerts with the time of their first verdict and of the one that closed them.</summary>
    private static List<Alert> Served(DbConnection open, List<Alert> alerts)
    {
        if (alerts.Count == 0)
        {
            return alerts;
        }

        var looks = open.Rows(
            $"SELECT alert, min(instant), max(instant) FROM payment_act WHERE act = 'look' AND alert IN ({string.Join(',', alerts.Select(static alert => alert.Number))}) GROUP BY alert",
            static row => (Alert: row.GetInt64(0), First: Instant(row.GetString(1)), Last: Instant(row.GetString(2)))).ToDictionary(static look => look.Alert);
        return [.. alerts.Select(alert => looks.TryGetValue(alert.Number, out var look) ? alert with { Looked = look.First, Decided = alert.Level == AlertLevel.Closed ? look.Last : null } : alert)];
    }

    private static Alert? One(DbConnection open, long number)
    {
        using var command = open.Sql($"SELECT {Columns} FROM payment_alert WHERE number = @number", ("number", number));
        return Alerts(command) is [var alert] ? alert : null;
    }

    private static List<Alert> Alerts(DbCommand command)
    {
        var alerts = new List<Alert>();
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            alerts.Add(new Alert(
                row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetInt32(4) != 0, row.GetInt64(5), row.GetString(6), Instant(row.GetString(7)),
                (AlertLevel)row.GetInt32(8), row.GetString(9), row.GetInt64(10))
            {
                FirstBy = row.GetString(11),
                FirstVerdict = AlertWords.Parse(row.GetString(12)) ?? AlertVerdict.Unsure,
                Closed = row.GetString(13),
                Content = AlertContent.Read(row.GetString(14)),
            });
        }

        return alerts;
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
