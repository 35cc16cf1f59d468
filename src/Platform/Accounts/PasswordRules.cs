using Pillar.Vocabulary;

namespace Pillar.Platform.Accounts;

/// <summary>Long, and not obvious; no kinds of characters are asked for and nothing expires, as NIST SP 800-63B advises.</summary>
public static class PasswordRules
{
    public const int Least = 12, Most = 128;

    private const int LeastDifferent = 5;

    /// <summary>Why a password is not taken; null when it is.</summary>
    public static Refusal? Refuse(string name, string password) =>
        password.Length is < Least or > Most ? Refusals.PasswordLength(Least, Most)
        : password.Distinct().Count() < LeastDifferent ? Refusals.PasswordSimple(LeastDifferent)
        : password.Contains(name, StringComparison.OrdinalIgnoreCase) ? Refusals.PasswordHasName()
        : null;
}
