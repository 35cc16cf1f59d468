using System.CommandLine;
using Pillar.Vocabulary;

namespace Pillar.Cli;

/// <summary>Runs a command's body with a session, and turns expected failures into one line on stderr and an exit code.</summary>
internal static class Runner
{
    /// <summary>Gives a command its body.</summary>
    public static Command Does(this Command command, Func<Session, int> body)
    {
        command.SetAction(arguments => Run(arguments, body));
        return command;
    }

    private static int Run(ParseResult arguments, Func<Session, int> body)
    {
        var error = arguments.InvocationConfiguration.Error;
        try
        {
            using var session = new Session(arguments, TimeProvider.System);
            return body(session);
        }
        catch (BadInputException bad)
        {
            error.WriteLine(bad.In(GlobalOptions.LanguageOf(arguments)));
            return ExitCodes.BadInput;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(BadInputException.LineOf(failure).AtMost(400).In(GlobalOptions.LanguageOf(arguments)));
            return ExitCodes.BadInput;
        }
    }
}
