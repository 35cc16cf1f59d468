using System.CommandLine;
using Pillar.Cli.Commands;
using Pillar.UnitTests.Platform;

namespace Pillar.UnitTests.Cli;

/// <summary>Runs a command as the shell would, and keeps what it said.</summary>
internal sealed record CommandRun(int Exit, string Out, string Error)
{
    private static readonly Lazy<RootCommand> Built = new(CommandTree.Build);

    /// <summary>The command tree, one for all tests: the program builds one in its life, its options are shared, and reading it changes nothing.</summary>
    public static RootCommand Tree() => Built.Value;

    public static CommandRun Of(TempHome home, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error };
        var exit = Tree().Parse([.. arguments, "--home", home.Folder]).Invoke(configuration);
        return new CommandRun(exit, output.ToString(), error.ToString());
    }
}
