using System.CommandLine;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls hs CODE</c>: what a tariff code is called.</summary>
internal static class HsCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "Digits of the Harmonized System, such as 8457.10" };
        var command = new Command("hs", "Say what a tariff code is called, and whether it still counts; it decides nothing") { code };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(code)));
    }

    private static int Run(Session session, string code)
    {
        var answer = session.Controls.LookUpHs.Run(code)
            ?? throw new BadInputException("CODE", "digits of the Harmonized System, and an edition of it that was imported", code);
        if (session.Json)
        {
            session.Out.WriteLine(answer.Json(session.Language));
            return ExitCodes.Done;
        }

        Wrapped.Write(session.Out, "", answer.Text.In(session.Language));
        foreach (var hint in answer.Beside)
        {
            Wrapped.Write(session.Out, "", hint.In(session.Language));
        }

        return ExitCodes.Done;
    }
}
