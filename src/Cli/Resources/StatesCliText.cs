using System.Globalization;
using System.Resources;

namespace Pillar.Cli.Resources;

/// <summary>Texts of <c>pillar states …</c>.</summary>
internal static class StatesCliText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.StatesCliText", typeof(StatesCliText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values)
    {
        var form = Source.GetString(key, language) ?? throw new MissingManifestResourceException($"No text '{key}'");
        return string.Format(CultureInfo.InvariantCulture, form, values);
    }
}
