using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Reflection;
using Pillar.Cli.Resources;
using Pillar.Screening;

namespace Pillar.Cli;

/// <summary><c>pillar --version</c>: the product, the commit it was built from where known, and the engine whose rules score.</summary>
internal static class ProductVersion
{
    // Enough of a commit's hash to find it, short enough to be read out.
    private const int ShownOfCommit = 12;

    public static void AddTo(RootCommand root, CultureInfo language) =>
        root.Options.OfType<VersionOption>().Single().Action = new Say(language);

    private static string Product()
    {
        var whole = typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var commit = whole.IndexOf('+');
        return commit < 0 ? whole : whole[..Math.Min(whole.Length, commit + 1 + ShownOfCommit)];
    }

    private sealed class Say(CultureInfo language) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult arguments)
        {
            arguments.InvocationConfiguration.Output.WriteLine(CliText.Say("version", Product(), ScreeningModule.Engine).In(language));
            return ExitCodes.Done;
        }
    }
}
