using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;

namespace Pillar.Platform.Accounts;

/// <summary>The rows of accounts and absences.</summary>
internal sealed class AccountStore(Store tables)
{
    private const string Newest = "SELECT number, state FROM account WHERE name = @name ORDER BY number DESC LIMIT 1";

    /// <summary>Each account as it stands, by name.</summary>
    public IReadOnlyList<Account> All() => tables.Rows(
        "SELECT state FROM account a WHERE number = (SELECT max(number) FROM account WHERE name = a.name) ORDER BY name", static row => Account(row.GetString(0)));

    public Account? Find(string name) => tables.Rows(Newest, static row => Account(row.GetString(1)), ("name", name)).FirstOrDefault();

    public IReadOnlyList<Absence> Absences() => tables.Rows(
        "SELECT name, from_day, until_day, reason, actor, verified, instant FROM absence ORDER BY number",
        static row => new Absence(row.GetString(0), Day(row.GetString(1)), Day(row.GetString(2)), row.GetString(3), new Actor(row.GetString(4), row.GetInt32(5) != 0), row.GetString(6)));

    /// <summary>
    /// Puts what <paramref name="change"/> makes of the account in its place; null is given for a name without account, and null given back
    /// leaves everything as it is. Nobody else changes an account meanwhile; when it throws nothing is written.
    /// </summary>
    public Account? Change(string name, Actor by, DateTimeOffset now, Func<Account?, Account?> change) => tables.Write(open =>
    {
        var (number, account) = Standing(open, name);
        var changed = change(account);
        if (changed is not null)
        {
            open.Run(
                "INSERT INTO account (number, instant, actor, verified, name, was, state) VALUES (@number, @instant, @actor, @verified, @name, @was, @state)",
                ("number", open.Last("account") + 1), ("instant", AuditLine.Text(now)), ("actor", by.Name), ("verified", by.Verified ? 1 : 0),
                ("name", name), ("was", number), ("state", JsonSerializer.Serialize(changed, AccountJson.Default.Account)));
        }

        return changed;
    });

    /// <summary>Adds an absence once <paramref name="record"/> has written its audit line.</summary>
    public void Add(Absence absence, Action record) => tables.Write(open =>
    {
        open.Run(
            "INSERT INTO absence (number, instant, actor, verified, name, from_day, until_day, reason) VALUES (@number, @instant, @actor, @verified, @name, @from, @until, @reason)",
            ("number", open.Last("absence") + 1), ("instant", absence.Instant), ("actor", absence.By.Name), ("verified", absence.By.Verified ? 1 : 0),
            ("name", absence.Name), ("from", Text(absence.From)), ("until", Text(absence.Until)), ("reason", absence.Reason));
        record();
        return true;
    });

    private static (long Number, Account? Account) Standing(DbConnection open, string name)
    {
        using var command = open.Sql(Newest, ("name", name));
        using var row = command.ExecuteReader();
        return row.Read() ? (row.GetInt64(0), Account(row.GetString(1))) : (0, null);
    }

    private static Account Account(string state) => JsonSerializer.Deserialize(state, AccountJson.Default.Account)!;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
