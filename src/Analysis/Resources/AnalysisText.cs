using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Analysis.Resources;

/// <summary>The sentences of the module, English and French.</summary>
internal static class AnalysisText
{
    private static ResourceManager Source { get; } = new("Pillar.Analysis.Resources.AnalysisText", typeof(AnalysisText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);

    public static string In(string key, CultureInfo language, params object[] values) => Say(key, values).In(language);
}
