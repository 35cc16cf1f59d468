using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening.Resources;

/// <summary>Sentences of a screening and its reasons, in every language of the program.</summary>
internal static class ScreeningText
{
    public static ResourceManager Source { get; } = new("Pillar.Screening.Resources.ScreeningText", typeof(ScreeningText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);
}
