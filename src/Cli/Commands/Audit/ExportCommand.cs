using System.CommandLine;
using System.Globalization;
using System.Text;
using Pillar.Cli.Resources;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Json;

namespace Pillar.Cli.Commands.Audit;

/// <summary>
/// <c>pillar audit export</c>: every line as JSON, one a line, in the order of the chains. With personal text the export is itself
/// recorded, before it happens.
/// </summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--out") { Description = "Where to write it (else stdout)", HelpName = "FILE" };
        var personal = new Option<bool>("--personal") { Description = "With the personal texts that are still kept; recorded in the log" };
        var command = new Command("export", "Every line as JSON lines") { output, personal };
        return command.Does(session => Run(session, session.Arguments.GetValue(output), session.Arguments.GetValue(personal)));
    }

    private static int Run(Session session, string? file, bool personal)
    {
        var log = AuditCommands.Existing(session);
        if (personal)
        {
            log.Append(new AuditEvent("audit.export", new Dictionary<string, string> { ["personal"] = "true" }));
        }

        if (file is null)
        {
            foreach (var line in log.Lines())
            {
                session.Out.WriteLine(Encoding.UTF8.GetString(AuditLineJson.Of(line, personal).Span));
            }

            return ExitCodes.Done;
        }

        long lines = 0;
        AtomicFile.Write(file, output => lines = WriteLines(log, personal, output));
        Report(session, file, lines);
        return ExitCodes.Done;
    }

    private static long WriteLines(AuditLog log, bool personal, Stream output)
    {
        long lines = 0;
        foreach (var line in log.Lines())
        {
            output.Write(AuditLineJson.Of(line, personal).Span);
            output.WriteByte((byte)'\n');
            lines++;
        }

        return lines;
    }

    private static void Report(Session session, string file, long lines) => session.Out.WriteLine(session.Json
        ? IndentedJson.Of(IndentedJson.Plain, json =>
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("lines", lines);
            json.WriteEndObject();
        })
        : AuditText.Say(session, "exported", lines.ToString(CultureInfo.InvariantCulture), file));
}
