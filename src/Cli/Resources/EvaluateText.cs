using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>Texts of <c>pillar screen evaluate</c>.</summary>
internal static class EvaluateText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.EvaluateText", typeof(EvaluateText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);
}
