using System.CommandLine;
using Pillar.Screening;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>pillar screen "NAME"</c>: is this name on a list?</summary>
internal static class ScreenCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "One name, in any script" };
        var command = new Command("screen", "Screen one name against the lists") { name };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(name)));
    }

    private static int Run(Session session, string name)
    {
        var result = session.Screening.Screen.Run(new ScreenQuery(name));
        session.Out.WriteLine(result.Outcome.Word());
        return ScreenExit.Of(result.Outcome);
    }
}
