using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>Sentences of the command line itself, English and French.</summary>
internal static class CliText
{
    private static ResourceManager Source { get; } = new("Pillar.Cli.Resources.CliText", typeof(CliText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);
}
