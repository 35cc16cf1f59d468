using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Resources;

/// <summary>The sentences of freezing, English and French.</summary>
internal static class FreezingText
{
    private static ResourceManager Source { get; } = new("Pillar.Transfers.Resources.FreezingText", typeof(FreezingText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);

    public static string In(string key, CultureInfo language, params object[] values) => Say(key, values).In(language);
}
