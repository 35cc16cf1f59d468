using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Platform.Audit;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Audit;

/// <summary><c>pillar audit verify</c>: does every line still hold, and every judgement and every act of a case fit its line? Exit 0 when it does, 20 when one does not.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var checkpoint = new Option<string?>("--checkpoint") { Description = "A checkpoint kept outside, to find cut and rewritten ends", HelpName = "FILE" };
        var signer = new Option<string?>("--signer") { Description = "Public key that must have signed it (else this installation's)", HelpName = "HEX" };
        var command = new Command("verify", "Check every line and name the first that does not hold") { checkpoint, signer };
        return command.Does(session => Run(session, session.Arguments.GetValue(checkpoint), session.Arguments.GetValue(signer)));
    }

    private static int Run(Session session, string? file, string? signer)
    {
        var checkpoint = file is null ? null : Checkpoint.Read(file);
        var log = AuditCommands.Existing(session);
        var verdict = session.Transfers.Freezing.VerifyCases.Run(log, session.Screening.VerifyJudgements.Run(log, log.Verify(checkpoint, signer)));
        if (session.Json)
        {
            session.Out.WriteLine(AuditDocuments.Verdict(verdict, session.Language, checkpoint));
        }
        else
        {
            WriteText(session, verdict, checkpoint);
        }

        return verdict.Intact ? ExitCodes.Done : ExitCodes.Deny;
    }

    internal static void WriteText(Session session, AuditVerdict verdict, Checkpoint? checkpoint)
    {
        if (verdict.Break is { } broken)
        {
            session.Out.WriteLine(broken.Sequence == 0
                ? AuditText.Say(session, "broken-seal")
                : AuditText.Say(session, "broken", Printable.Line(broken.Writer, 100), broken.Sequence));
            session.Out.WriteLine(Printable.Line(broken.What.In(session.Language), 400));
            return;
        }

        session.Out.WriteLine(AuditText.Say(session, "intact", verdict.Lines, verdict.Chains.Count));
        session.Out.WriteLine(AuditText.Say(session, "personal", verdict.Personal.Kept, verdict.Personal.Erased, verdict.Personal.Unchecked));
        session.Out.WriteLine(checkpoint is null
            ? AuditText.Say(session, "unsealed")
            : AuditText.Say(session, "sealed", Printable.Line(checkpoint.Instant, 40), Printable.Line(checkpoint.PublicKey, 64)));
    }
}
