using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Analysis.Risks;

/// <summary>What a person writes about a risk.</summary>
internal static partial class RiskText
{
    public const int LongestLine = 300, LongestText = 2000;

    public static bool IsLine(string text, int most) => text.Length > 0 && text.Length <= most && text.Trim().Length == text.Length && !text.EnumerateRunes().Any(Printable.IsHidden);

    /// <exception cref="BadInputException">It is empty, too long or holds what cannot be seen.</exception>
    public static string Required(string text, string field, int most) =>
        Optional(text, field, most) is { Length: > 0 } said ? said : throw new BadInputException(field, $"1 to {most} visible characters on one line", "nothing");

    /// <exception cref="BadInputException">It is too long or holds what cannot be seen.</exception>
    public static string Optional(string text, string field, int most) =>
        text.Trim() is var said && (said.Length == 0 || IsLine(said, most)) ? said : throw new BadInputException(field, $"1 to {most} visible characters on one line", $"{text}");

    /// <summary>The same form as the ids of the action plan, in which a risk is named.</summary>
    /// <exception cref="BadInputException">It is no id.</exception>
    public static string Id(string text) => IdForm().IsMatch(text) ? text : throw new BadInputException("ID", "up to 40 letters, digits, points and hyphens", $"{text}");

    /// <exception cref="BadInputException">It is no day, or one that has not come.</exception>
    public static DateOnly PastDay(string text, string field, DateOnly today) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today
            ? day
            : throw new BadInputException(field, "a day that has come, YYYY-MM-DD", $"{text}");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A figure to read: two decimals at most.</summary>
    public static string Figure(decimal figure) => figure.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]{0,39}\z")]
    private static partial Regex IdForm();
}
