using System.CommandLine;
using Pillar.Screening;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>pillar screen "NAME"</c>: is this name on a list?</summary>
internal static class ScreenCommand
{
    public static Command Create()
    {
        var command = new Command("screen", "Screen one name against the lists") { QueryOptions.Name };
        QueryOptions.AddTo(command);
        command.Add(ThresholdOptions.Possible);
        command.Add(ThresholdOptions.Strong);
        command.Add(ScreenFileCommand.Create());
        command.Add(WatchCommand.Create());
        command.Add(EvaluateCommand.Create());
        command.Add(ThresholdsCommand.Create());
        command.Add(ValidationCommand.Create());
        return command.Does(Run);
    }

    private static int Run(Session session)
    {
        var result = session.Screening.Screen.Run(QueryOptions.Query(session), ThresholdOptions.Of(session));
        if (session.Json)
        {
            session.Out.WriteLine(ScreenJson.Text(result, session.Language));
        }
        else
        {
            new ScreenSheet(result, session.Language, DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime)).WriteTo(session.Out);
        }

        return ScreenExit.Of(result.Outcome);
    }
}
