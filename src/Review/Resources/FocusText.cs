using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Review.Resources;

/// <summary>The sentences of the focus finder, English and French.</summary>
internal static class FocusText
{
    public static ResourceManager Manager { get; } = new("Pillar.Review.Resources.FocusText", typeof(FocusText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Manager, key, values).In(language);
}
