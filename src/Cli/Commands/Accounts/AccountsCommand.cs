using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Platform.Accounts;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Accounts;

/// <summary><c>pillar accounts …</c>: who may work in the browser. Whoever may write to the data folder decides; nobody chooses another's password.</summary>
internal static class AccountsCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "Name of the account: small letters, digits, point, hyphen, underscore" };
    private static readonly Argument<string> NewRole = new("ROLE") { Description = "officer or supervisor" };
    private static readonly Option<string> Role = new("--role") { Description = "officer (proposes) or supervisor (also confirms what another proposed)", HelpName = "ROLE", DefaultValueFactory = static _ => "officer" };
    private static readonly Option<string> From = new("--from") { Description = "First day, YYYY-MM-DD", HelpName = "DAY", Required = true };
    private static readonly Option<string> Until = new("--until") { Description = "Last day, YYYY-MM-DD", HelpName = "DAY", Required = true };
    private static readonly Option<string> Reason = new("--reason") { Description = "Why, on one line", HelpName = "TEXT", Required = true };

    public static Command Create() => new("accounts", "Decide who may work in the browser, and as what")
    {
        new Command("list", "Show the accounts with their roles and states") { }.Does(List),
        new Command("add", "Make an account and an invitation for the person") { Name, Role }.Does(static session =>
            Invited(session, session.Accounts.Invitations.Make(NameOf(session), RoleOf("--role", session.Arguments.GetValue(Role)!), Actor.OfOperatingSystem()))),
        new Command("invite", "Invite anew: who forgot the password or lost the telephone") { Name }.Does(static session =>
            Invited(session, session.Accounts.Invitations.MakeAnew(NameOf(session), Actor.OfOperatingSystem()))),
        new Command("role", "Change what an account may decide") { Name, NewRole }.Does(ChangeRole),
        new Command("absent", "Record that a person will be away, for the rule of an authority of two") { Name, From, Until, Reason }.Does(Absent),
        new Command("close", "Let nobody sign in with an account any more") { Name }.Does(static session =>
            Done(session, session.Accounts.Close(NameOf(session), Actor.OfOperatingSystem()), "closed", NameOf(session))),
    };

    private static int List(Session session)
    {
        var accounts = session.Accounts.All();
        var now = session.Clock.GetUtcNow();
        if (session.Json)
        {
            session.Out.WriteLine(Json(accounts, now));
        }
        else if (accounts.Count == 0)
        {
            Wrapped.Write(session.Out, "", Say(session, "none"));
        }

        foreach (var account in session.Json ? [] : accounts)
        {
            session.Out.WriteLine($"{account.Name,-20}  {Say(session, "role-" + account.Role.Word()),-12}  {Say(session, "state-" + State(account, now))}");
        }

        return ExitCodes.Done;
    }

    private static string Json(IReadOnlyList<Account> accounts, DateTimeOffset now) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("accounts");
        foreach (var account in accounts)
        {
            json.WriteStartObject();
            json.WriteString("name", account.Name);
            json.WriteString("role", account.Role.Word());
            json.WriteString("state", State(account, now));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Json(string name, string invitation) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("invitation", invitation);
        json.WriteEndObject();
    });

    private static int Invited(Session session, (string? Code, Refusal? Refusal) made)
    {
        if (made.Code is not { } code)
        {
            return Refused(session, made.Refusal!);
        }

        session.Out.WriteLine(session.Json ? Json(NameOf(session), code) : Say(session, "invited", NameOf(session), code));
        Wrapped.Write(session.Error, "", Say(session, "hand-over"));
        return ExitCodes.Done;
    }

    private static int ChangeRole(Session session)
    {
        var role = RoleOf("ROLE", session.Arguments.GetRequiredValue(NewRole));
        return Done(session, session.Accounts.ChangeRole(NameOf(session), role, Actor.OfOperatingSystem()), "role", NameOf(session), Say(session, "role-" + role.Word()));
    }

    private static int Absent(Session session)
    {
        var (from, until) = (Day(session, From), Day(session, Until));
        var refusal = session.Accounts.Absences.Add(NameOf(session), from, until, session.Arguments.GetRequiredValue(Reason), Actor.OfOperatingSystem());
        return Done(session, refusal, "absent", NameOf(session), $"{from:yyyy-MM-dd}", $"{until:yyyy-MM-dd}");
    }

    private static int Done(Session session, Refusal? refusal, string sentence, params object[] values)
    {
        if (refusal is not null)
        {
            return Refused(session, refusal);
        }

        session.Out.WriteLine(Say(session, sentence, values));
        return ExitCodes.Done;
    }

    private static int Refused(Session session, Refusal refusal)
    {
        session.Error.WriteLine(refusal.Text.In(session.Language));
        return ExitCodes.BadInput;
    }

    private static string NameOf(Session session) => session.Arguments.GetRequiredValue(Name);

    private static Role RoleOf(string where, string word) => Roles.Parse(word) ?? throw new BadInputException(where, "officer or supervisor", $"{word}");

    private static DateOnly Day(Session session, Option<string> option) =>
        CommandDays.Read(session.Arguments.GetRequiredValue(option), option.Name, "a day, YYYY-MM-DD")!.Value;

    private static string State(Account account, DateTimeOffset now) => account.Status(now).ToString().ToLowerInvariant();

    private static string Say(Session session, string key, params object[] values) => AccountsCliText.Say(key, session.Language, values);
}
