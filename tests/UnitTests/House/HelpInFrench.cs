using System.CommandLine;
using System.Globalization;
using System.Resources;
using Pillar.Cli;

namespace Pillar.UnitTests.House;

/// <summary>Holds <c>HelpText.fr.resx</c> against the command tree: every command, argument and option is described in French too.</summary>
internal static class HelpInFrench
{
    private static ResourceSet French { get; } =
        new ResourceManager("Pillar.Cli.Resources.HelpText", typeof(HelpWords).Assembly)
            .GetResourceSet(CultureInfo.GetCultureInfo("fr"), createIfNotExists: true, tryParents: false)
        ?? throw new InvalidOperationException("HelpText.fr.resx is not built into the tool");

    public static IReadOnlyList<string> Problems(RootCommand root) =>
    [
        .. HelpWords.Of(root)
            .Where(word => French.GetString(word.Key) is not { } french || french == word.Symbol.Description)
            .Select(word => $"{word.Key} has no French: write it in src/Cli/Resources/HelpText.fr.resx"),
    ];
}
