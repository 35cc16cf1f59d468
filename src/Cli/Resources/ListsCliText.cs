using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>Texts of <c>pillar lists …</c>.</summary>
internal static class ListsCliText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.ListsCliText", typeof(ListsCliText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);
}
