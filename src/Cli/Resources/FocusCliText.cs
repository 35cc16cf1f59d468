using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>Texts of <c>pillar review focus</c>.</summary>
internal static class FocusCliText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.FocusCliText", typeof(FocusCliText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);
}
