using System.Globalization;
using System.Resources;

namespace Pillar.Web.Language;

/// <summary>The sentences and figures of one page in one language.</summary>
public sealed class Words(CultureInfo language)
{
    private static readonly ResourceManager Texts = new("Pillar.Web.Resources.WebText", typeof(Words).Assembly);

    public CultureInfo Language => language;

    /// <summary>ISO 639-1 code of the page, for <c>html lang</c>.</summary>
    public string Code => language.Name;

    /// <summary>The text of a key. A missing key throws: it is a defect of the program, not of the request.</summary>
    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException($"No text '{key}'");

    /// <summary>The text of a key with its places filled; numbers in it are written as the language writes them.</summary>
    public string With(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], [.. values.Select(Shown)]);

    /// <summary>The text of a word an engine uses, such as the name of a rule, else the word itself: engines grow before their labels do.</summary>
    public string Label(string family, string word) => Find(family + "_" + word.Replace('-', '_')) ?? word;

    /// <summary>1234 as <c>1,234</c> or <c>1 234</c> (narrow no-break space).</summary>
    public string Number(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", Code == "fr" ? "\u202F" : ",", StringComparison.Ordinal);

    /// <summary>0.8734 as <c>87.3 %</c> or <c>87,3 %</c>.</summary>
    public string Percent(double share)
    {
        var digits = (share * 100).ToString("0.#", CultureInfo.InvariantCulture);
        return Code == "fr" ? digits.Replace('.', ',') + "\u00A0%" : digits + "%";
    }

    /// <summary>A number with one decimal.</summary>
    public string Decimal(double number)
    {
        var digits = number.ToString("0.0", CultureInfo.InvariantCulture);
        return Code == "fr" ? digits.Replace('.', ',') : digits;
    }

    /// <summary>A score with three decimals.</summary>
    public string Score(double score)
    {
        var digits = score.ToString("0.000", CultureInfo.InvariantCulture);
        return Code == "fr" ? digits.Replace('.', ',') : digits;
    }

    /// <summary>An ISO date: the same in every language, and never read as another day.</summary>
    public string Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? this["NoDate"];

    /// <summary>Age in days of a dated edition.</summary>
    public string Age(DateOnly? asOf, DateOnly today) => asOf is { } day
        ? (today.DayNumber - day.DayNumber) switch
        {
            1 => this["AgeOneDay"],
            var days => With("AgeDays", days),
        }
        : this["AgeUnknown"];

    private object Shown(object value) => value switch
    {
        int number => Number(number),
        long number => Number(number),
        _ => value,
    };

    private string? Find(string key) => Texts.GetString(key, language);
}
