using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Resources;

/// <summary>The sentences of the validation report, English and French.</summary>
internal static class ValidationText
{
    private static ResourceManager Source { get; } = new("Pillar.Transfers.Resources.ValidationText", typeof(ValidationText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);

    public static string In(string key, CultureInfo language, params object[] values) => Say(key, values).In(language);
}
