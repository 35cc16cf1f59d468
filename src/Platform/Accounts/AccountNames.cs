namespace Pillar.Platform.Accounts;

internal static class AccountNames
{
    private const int Most = 40;

    /// <summary>Small letters, digits, point, hyphen and underscore, a letter or digit first: the same person never has two names that look alike.</summary>
    public static bool Fits(string name) =>
        name.Length is > 0 and <= Most && char.IsAsciiLetterOrDigit(name[0]) && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-' or '_');
}
