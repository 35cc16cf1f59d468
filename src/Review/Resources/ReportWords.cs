using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Review.Resources;

/// <summary>The sentences of a report, English and French.</summary>
internal static class ReportWords
{
    private static readonly ResourceManager Source = new("Pillar.Review.Resources.ReportWords", typeof(ReportWords).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);

    /// <summary>A sentence with its places open.</summary>
    public static string Form(string key, CultureInfo language) => Say(key, language);
}
