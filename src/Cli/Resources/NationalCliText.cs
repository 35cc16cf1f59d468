using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>Texts of <c>pillar review plan</c> and of what stands beside it.</summary>
internal static class NationalCliText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.NationalCliText", typeof(NationalCliText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);
}
