using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Review.Mandate;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Sheets;

/// <summary>What a cell must be. Only cells that say something are asked.</summary>
/// <param name="Expected">What it must be, in words.</param>
/// <param name="Holds">Whether a text is that.</param>
/// <param name="Several">Whether it holds words with spaces between.</param>
/// <param name="Named">Whether it is one of a few words that have names in every language.</param>
internal sealed record SheetCheck(Phrase Expected, Func<string, SheetContext, bool> Holds, bool Several = false, bool Named = false);

/// <summary>The checks that columns are made of.</summary>
internal static partial class SheetChecks
{
    private const int LongestText = 1000;

    /// <summary>Beyond it a budget is a slip: more than all States together spend in a year.</summary>
    private const decimal LargestAmount = 1_000_000_000_000_000m;

    public static SheetCheck Text { get; } = new SheetCheck(
        $"at most {LongestText} visible characters", static (text, _) => text.Length <= LongestText && !text.EnumerateRunes().Any(Printable.IsHidden));

    public static SheetCheck Id { get; } = new SheetCheck("up to 40 letters, digits, points and hyphens", static (text, _) => IdForm().IsMatch(text));

    public static SheetCheck Day { get; } = new SheetCheck("a day, YYYY-MM-DD", static (text, _) => ParseDay(text) is not null);

    public static SheetCheck PastDay { get; } = new SheetCheck("a day that has come, YYYY-MM-DD", static (text, at) => ParseDay(text) <= at.Today);

    /// <summary>How far an action or a task has come.</summary>
    public static SheetCheck Progress { get; } = OneOf("planned", "under-way", "done", "dropped");

    public static SheetCheck Amount { get; } = new SheetCheck("an amount such as 250000 or 250000.50", static (text, _) => ParseAmount(text) is not null);

    public static SheetCheck Currency { get; } = new SheetCheck("a currency code of three letters, such as EUR", static (text, _) => text.Length == 3 && text.All(char.IsAsciiLetterUpper));

    public static SheetCheck Count { get; } = new SheetCheck("a whole number", static (text, _) => ParseCount(text) is not null);

    public static SheetCheck Language { get; } = new SheetCheck("the tag of a language, such as fr", static (text, _) => LanguageForm().IsMatch(text));

    public static SheetCheck Source { get; } = new SheetCheck(
        "an address (https://…) or sha256: and 64 hexadecimal digits", static (text, _) => text.Length <= LongestText && Evidence.IsSource(text));

    public static SheetCheck Fields { get; } = Each($"fields of the template {OperativeText.Code}, each once, with spaces between", static (word, _) => OperativeText.Template.Place(word) >= 0);

    public static SheetCheck Paragraphs { get; } = Each("ids of paragraphs such as 1540:3(a), each once, with spaces between", static (word, _) => MandateBook.Bundled.Find(word)?.Id == word);

    public static SheetCheck StateCodes { get; } = Each("codes of States, each once, with spaces between", static (word, at) => at.States.Find(word)?.Code == word);

    public static SheetCheck Words { get; } = Each("words of lower-case letters, digits and hyphens, each once, with spaces between", static (word, _) => WordForm().IsMatch(word));

    /// <summary>One of some words.</summary>
    public static SheetCheck OneOf(params string[] words) => new SheetCheck($"one of {string.Join(", ", words)}", (text, _) => words.Contains(text), Named: true);

    /// <summary>The id of a row that another sheet of the Committee has.</summary>
    public static SheetCheck RowOf(string sheet) => new SheetCheck($"the id of a row of the sheet {sheet}", (text, at) => at.Has(sheet, text));

    public static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static int? ParseCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>No sign, no thousands, at most four decimals: what is read is what was meant.</summary>
    public static decimal? ParseAmount(string text) =>
        AmountForm().IsMatch(text) && decimal.Parse(text, CultureInfo.InvariantCulture) is var amount and < LargestAmount ? amount : null;

    private static SheetCheck Each(Phrase expected, Func<string, SheetContext, bool> one) => new(
        expected,
        (text, at) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && words.Distinct().Count() == words.Length && words.All(word => one(word, at)),
        Several: true);

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]{0,39}\z")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[0-9]{1,16}(\.[0-9]{1,4})?\z")]
    private static partial Regex AmountForm();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex LanguageForm();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex WordForm();
}
