using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Platform.Audit;

namespace Pillar.Cli.Commands.Audit;

/// <summary><c>pillar audit erase SEQUENCE --reason TEXT</c>: removes a personal text; the line itself stays and the chain holds.</summary>
internal static class EraseCommand
{
    public static Command Create()
    {
        var sequence = new Argument<long>("SEQUENCE") { Description = "The line whose personal text goes" };
        var reason = new Option<string>("--reason") { Description = "Why; stays in the log for ever, so do not repeat the text", HelpName = "TEXT", Required = true };
        var writer = new Option<string?>("--writer") { Description = "Whose chain (else your own)", HelpName = "WRITER" };
        var force = new Option<bool>("--force") { Description = "Although the retention date has not come" };
        var command = new Command("erase", "Erase the personal text beside a line") { sequence, reason, writer, force };
        return command.Does(session => Run(session, new ErasureRequest(
            session.Arguments.GetValue(writer) ?? AuditCommands.Existing(session).Writer,
            session.Arguments.GetRequiredValue(sequence),
            session.Arguments.GetRequiredValue(reason),
            session.Arguments.GetValue(force))));
    }

    private static int Run(Session session, ErasureRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            session.Error.WriteLine(AuditText.Say(session, "reason-needed"));
            return ExitCodes.Usage;
        }

        var erasure = AuditCommands.Existing(session).Erase(request);
        if (erasure.Refusal is { } refusal)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
        }

        if (session.Json)
        {
            WriteJson(session, erasure);
        }
        else if (erasure.Receipt is { } receipt)
        {
            session.Out.WriteLine(AuditText.Say(session, "erased", request.Sequence, receipt.Sequence));
        }

        return erasure.Refusal is null ? ExitCodes.Done : ExitCodes.Deny;
    }

    private static void WriteJson(Session session, Erasure erasure) => session.Out.WriteLine(JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("erased", erasure.Refusal is null);
        json.WriteString("refusal", erasure.Refusal?.Code);
        json.WriteString("recordedBy", erasure.Receipt?.Hash);
        json.WriteEndObject();
    }));
}
