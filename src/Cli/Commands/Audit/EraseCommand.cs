using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Platform.Audit;
using Pillar.Platform.Json;

namespace Pillar.Cli.Commands.Audit;

/// <summary>
/// <c>pillar audit erase SEQUENCE --reason TEXT</c>: removes a personal text; the line itself stays and the chain holds.
/// <c>--due</c> in place of a line: every text of the chain whose day has come.
/// </summary>
internal static class EraseCommand
{
    public static Command Create()
    {
        var sequence = new Argument<long?>("SEQUENCE") { Description = "The line whose personal text goes", Arity = ArgumentArity.ZeroOrOne };
        var due = new Option<bool>("--due") { Description = "Every text whose retention date has come" };
        var reason = new Option<string>("--reason") { Description = "Why; stays in the log for ever, so do not repeat the text", HelpName = "TEXT", Required = true };
        var writer = new Option<string?>("--writer") { Description = "Whose chain (else your own)", HelpName = "WRITER" };
        var force = new Option<bool>("--force") { Description = "Although the retention date has not come" };
        var command = new Command("erase", "Erase the personal text beside a line") { sequence, due, reason, writer, force };
        return command.Does(session => Run(session, session.Arguments.GetValue(sequence), session.Arguments.GetValue(due), new ErasureRequest(
            session.Arguments.GetValue(writer) ?? AuditCommands.Existing(session).Writer,
            session.Arguments.GetValue(sequence) ?? 0,
            session.Arguments.GetRequiredValue(reason),
            session.Arguments.GetValue(force))));
    }

    private static int Run(Session session, long? sequence, bool due, ErasureRequest request)
    {
        if (sequence.HasValue == due || string.IsNullOrWhiteSpace(request.Reason))
        {
            session.Error.WriteLine(AuditText.Say(session, sequence.HasValue == due ? "line-or-due" : "reason-needed"));
            return ExitCodes.Usage;
        }

        var log = AuditCommands.Existing(session);
        IReadOnlyList<long> lines = due ? log.Due(request.Writer) : [request.Sequence];
        var erasures = lines.Select(line => log.Erase(request with { Sequence = line })).ToList();
        Report(session, lines, erasures);
        return erasures.TrueForAll(static e => e.Refusal is null) ? ExitCodes.Done : ExitCodes.Deny;
    }

    private static void Report(Session session, IReadOnlyList<long> lines, List<Erasure> erasures)
    {
        if (session.Json)
        {
            WriteJson(session, lines, erasures);
            return;
        }

        foreach (var (line, erasure) in lines.Zip(erasures))
        {
            if (erasure.Receipt is { } receipt)
            {
                session.Out.WriteLine(AuditText.Say(session, "erased", line, receipt.Sequence));
            }
            else
            {
                session.Error.WriteLine(erasure.Refusal!.Text.In(session.Language));
            }
        }

        if (lines.Count == 0)
        {
            session.Out.WriteLine(AuditText.Say(session, "nothing-due"));
        }
    }

    private static void WriteJson(Session session, IReadOnlyList<long> lines, List<Erasure> erasures) =>
        session.Out.WriteLine(IndentedJson.Of(IndentedJson.Plain, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("lines");
            foreach (var (line, erasure) in lines.Zip(erasures))
            {
                json.WriteStartObject();
                json.WriteNumber("sequence", line);
                json.WriteBoolean("erased", erasure.Refusal is null);
                json.WriteString("refusal", erasure.Refusal?.Code);
                json.WriteString("text", erasure.Refusal?.Text.In(session.Language));
                json.WriteString("recordedBy", erasure.Receipt?.Hash);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }));
}
