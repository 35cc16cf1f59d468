using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening.Resources;

/// <summary>Sentences about files of names, in every language of the program.</summary>
internal static class ScreenFileText
{
    public static ResourceManager Source { get; } = new("Pillar.Screening.Resources.ScreenFileText", typeof(ScreenFileText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);
}
