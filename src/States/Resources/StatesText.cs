using System.Resources;

namespace Pillar.States.Resources;

/// <summary>The module's sentences, English and French.</summary>
internal static class StatesText
{
    public static ResourceManager Manager { get; } = new("Pillar.States.Resources.StatesText", typeof(StatesText).Assembly);
}
