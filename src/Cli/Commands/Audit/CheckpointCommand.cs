using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;

namespace Pillar.Cli.Commands.Audit;

/// <summary><c>pillar audit checkpoint --out FILE</c>: seals where every chain stands. A log that does not hold is not sealed.</summary>
internal static class CheckpointCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "Where to write it; keep it outside this machine", HelpName = "FILE", Required = true };
        var command = new Command("checkpoint", "Write a signed checkpoint of every chain") { output };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(output)));
    }

    private static int Run(Session session, string file)
    {
        var log = AuditCommands.Existing(session);
        log.Append(new AuditEvent("audit.checkpoint", new Dictionary<string, string>()));
        var (verdict, checkpoint) = log.Seal();
        if (checkpoint is null)
        {
            VerifyCommand.WriteText(session, verdict, null);
            return ExitCodes.Deny;
        }

        AtomicFile.Write(file, checkpoint.ToJson());
        session.Out.WriteLine(session.Json
            ? System.Text.Encoding.UTF8.GetString(checkpoint.ToJson())
            : AuditText.Say(session, "checkpoint-written", checkpoint.Chains.Count, file, checkpoint.PublicKey));
        return ExitCodes.Done;
    }
}
