using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;

namespace Pillar.Platform.Accounts;

/// <summary>The rows of accounts and absences. Safe for many threads and processes.</summary>
internal sealed class AccountStore(StorePlace place) : IDisposable
{
    private readonly Lock gate = new();
    private DbConnection? connection;

    /// <summary>Each account as it stands, by name.</summary>
    public IReadOnlyList<Account> All() => Read(
        "SELECT state FROM account a WHERE number = (SELECT max(number) FROM account WHERE name = a.name) ORDER BY name", static row => Account(row.GetString(0)));

    public Account? Find(string name) => Read(Newest, static row => Account(row.GetString(1)), ("name", name)).FirstOrDefault();

    public IReadOnlyList<Absence> Absences() => Read(
        "SELECT name, from_day, until_day, reason, actor, verified, instant FROM absence ORDER BY number",
        static row => new Absence(row.GetString(0), Day(row.GetString(1)), Day(row.GetString(2)), row.GetString(3), new Actor(row.GetString(4), row.GetInt32(5) != 0), row.GetString(6)));

    /// <summary>
    /// Puts what <paramref name="change"/> makes of the account in its place; null is given for a name without account, and null given back
    /// leaves everything as it is. Nobody else changes an account meanwhile; when it throws nothing is written.
    /// </summary>
    public Account? Change(string name, Actor by, DateTimeOffset now, Func<Account?, Account?> change) => Locked(create: true, open =>
    {
        using var transaction = place.Begin(open);
        var (number, account) = Standing(open, name);
        var changed = change(account);
        if (changed is not null)
        {
            open.Run(
                "INSERT INTO account (number, instant, actor, verified, name, was, state) VALUES (@number, @instant, @actor, @verified, @name, @was, @state)",
                ("number", Next(open, "account")), ("instant", AuditLine.Text(now)), ("actor", by.Name), ("verified", by.Verified ? 1 : 0),
                ("name", name), ("was", number), ("state", JsonSerializer.Serialize(changed, AccountJson.Default.Account)));
            transaction.Commit();
        }

        return changed;
    });

    /// <summary>Adds an absence once <paramref name="record"/> has written its audit line.</summary>
    public void Add(Absence absence, Action record) => Locked(create: true, open =>
    {
        using var transaction = place.Begin(open);
        open.Run(
            "INSERT INTO absence (number, instant, actor, verified, name, from_day, until_day, reason) VALUES (@number, @instant, @actor, @verified, @name, @from, @until, @reason)",
            ("number", Next(open, "absence")), ("instant", absence.Instant), ("actor", absence.By.Name), ("verified", absence.By.Verified ? 1 : 0),
            ("name", absence.Name), ("from", Text(absence.From)), ("until", Text(absence.Until)), ("reason", absence.Reason));
        record();
        transaction.Commit();
        return true;
    });

    public void Dispose() => connection?.Dispose();

    private const string Newest = "SELECT number, state FROM account WHERE name = @name ORDER BY number DESC LIMIT 1";

    private static (long Number, Account? Account) Standing(DbConnection open, string name)
    {
        using var command = open.Sql(Newest, ("name", name));
        using var row = command.ExecuteReader();
        return row.Read() ? (row.GetInt64(0), Account(row.GetString(1))) : (0, null);
    }

    private static long Next(DbConnection open, string table)
    {
        using var command = open.Sql($"SELECT coalesce(max(number), 0) + 1 FROM {table}");
        return (long)command.ExecuteScalar()!;
    }

    private IReadOnlyList<T> Read<T>(string sql, Func<DbDataReader, T> make, params (string, object)[] values) => Locked(create: false, open =>
    {
        using var command = open.Sql(sql, values);
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
        {
            rows.Add(make(row));
        }

        return rows;
    }) ?? [];

    private T? Locked<T>(bool create, Func<DbConnection, T> work)
    {
        lock (gate)
        {
            try
            {
                return Opened(create) is { } open ? work(open) : default;
            }
            catch (DbException failure)
            {
                throw new StoreFailedException(place.Name, failure);
            }
        }
    }

    private DbConnection? Opened(bool create)
    {
        if (connection is not null && (!place.Exists || connection.State == ConnectionState.Closed))
        {
            connection.Dispose();
            connection = null;
        }

        return connection ??= place.Exists || create ? place.Open() : null;
    }

    private static Account Account(string state) => JsonSerializer.Deserialize(state, AccountJson.Default.Account)!;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
