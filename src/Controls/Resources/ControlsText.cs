using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Controls.Resources;

/// <summary>The module's sentences, English and French.</summary>
internal static class ControlsText
{
    public static ResourceManager Source { get; } = new("Pillar.Controls.Resources.ControlsText", typeof(ControlsText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);
}
