using System.CommandLine;
using Pillar.Transfers;

namespace Pillar.Cli.Commands;

/// <summary><c>pillar assess FILE.json</c>: may this transfer go?</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A transfer as JSON (docs/schemas/transfer.schema.json), or - for standard input" };
        var command = new Command("assess", "Assess a transfer: allow, refer or deny, with reasons and missing facts") { file };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(file)));
    }

    private static int Run(Session session, string file)
    {
        // Read before the modules open, so that a file that cannot be used leaves nothing behind.
        var transfer = Read(file);
        var assessment = session.Transfers.Assess.Run(transfer);
        if (session.Json)
        {
            session.Out.WriteLine(AssessmentJson.Write(assessment, session.Language));
        }
        else
        {
            new AssessmentSheet(assessment, session.Language).WriteTo(session.Out);
        }

        return Exit(assessment.Outcome);
    }

    private static Transfer Read(string file)
    {
        using var stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        return TransferReader.Read(stream, file == "-" ? "standard input" : file);
    }

    private static int Exit(Outcome outcome) => outcome switch
    {
        Outcome.Allow => ExitCodes.Done,
        Outcome.Refer => ExitCodes.Refer,
        _ => ExitCodes.Deny,
    };
}
