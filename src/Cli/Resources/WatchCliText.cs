using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>Texts of <c>pillar screen watch</c>.</summary>
internal static class WatchCliText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.WatchCliText", typeof(WatchCliText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);
}
