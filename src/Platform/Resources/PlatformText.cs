using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Resources;

/// <summary>The sentences of this module, English and French.</summary>
internal static class PlatformText
{
    public static ResourceManager Source { get; } = new("Pillar.Platform.Resources.PlatformText", typeof(PlatformText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);
}
