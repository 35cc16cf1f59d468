using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>The module's sentences, in every language it has.</summary>
internal static class TransfersText
{
    internal static ResourceManager Resources { get; } = new("Pillar.Transfers.Resources.TransfersText", typeof(TransfersText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Resources, key, values);
}
