using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>Texts of <c>pillar states …</c>.</summary>
internal static class StatesCliText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.StatesCliText", typeof(StatesCliText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);
}
