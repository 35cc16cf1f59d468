using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Accounts;

/// <summary>Every expected "no" about accounts.</summary>
internal static class Refusals
{
    /// <summary>Name, password and code do not fit together, or no sign-in is possible now. Which of them it is stands in the audit trail alone.</summary>
    public static Refusal SignIn() => Of("account-sign-in");

    public static Refusal Exists(string name) => Of("account-exists", name);

    public static Refusal Unknown(string name) => Of("account-unknown", name);

    /// <summary>A name that is not made of small letters, digits, point, hyphen and underscore.</summary>
    public static Refusal Name(string name) => Of("account-name", Printable.Line(name, 60));

    /// <summary>The invitation is unknown, used or over.</summary>
    public static Refusal Invitation() => Of("account-invitation");

    public static Refusal PasswordLength(int least, int most) => Of("account-password-length", least, most);

    /// <summary>Too few different characters.</summary>
    public static Refusal PasswordSimple(int least) => Of("account-password-simple", least);

    /// <summary>The password holds the account's name.</summary>
    public static Refusal PasswordHasName() => Of("account-password-name");

    /// <summary>The one-time code does not fit the key shown.</summary>
    public static Refusal Code() => Of("account-code");

    public static Refusal AbsenceDays(DateOnly from, DateOnly until) => Of("account-absence-days", Day(from), Day(until));

    public static Refusal NoReason() => Of("account-no-reason");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Refusal Of(string code, params object[] values) => new(code, PlatformText.Say(code, values));
}
