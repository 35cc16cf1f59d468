using System.CommandLine;
using Pillar.States.Treaties;

namespace Pillar.Cli.Commands.Treaties;

/// <summary><c>pillar treaties import FILE</c>: a depositary's table is shown as it is understood, and with <c>--yes</c> comes into use.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var options = new ImportOptions();
        var accept = new Option<bool>("--accept") { Description = "Take a table with many fewer parties than the one in use" };
        var yes = new Option<bool>("--yes") { Description = "Write what is shown; without it nothing is written" };
        var command = new Command("import", "Show a depositary's table as it is understood; with --yes, take it");
        options.AddTo(command);
        command.Add(accept);
        command.Add(yes);
        return command.Does(session =>
        {
            var import = session.States.ImportTreaty(session.Home, session.Audit, session.Clock);
            var reading = import.Read(options.Request(session.Arguments), options.File(session.Arguments));
            return Run(session, import, reading, (session.Arguments.GetValue(yes), session.Arguments.GetValue(accept)));
        });
    }

    private static int Run(Session session, ImportTreaty import, TreatyReading reading, (bool Wanted, bool Accept) asked)
    {
        var wanted = asked.Wanted;
        if (!session.Json)
        {
            ImportSheet.Print(session, reading);
        }

        var refusal = wanted ? import.Write(reading, asked.Accept) : null;
        if (session.Json)
        {
            session.Out.WriteLine(TreatiesJson.Import(reading, wanted && refusal is null, refusal, session.Language));
        }

        if (refusal is not null)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
            return ExitCodes.BadInput;
        }

        if (!session.Json)
        {
            Wrapped.Write(session.Out, "", TreatyLines.Say(session, wanted ? "written" : "not-written"));
        }

        return ExitCodes.Done;
    }
}
