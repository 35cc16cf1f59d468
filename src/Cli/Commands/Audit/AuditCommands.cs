using System.CommandLine;
using Pillar.Platform.Audit;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Audit;

/// <summary><c>pillar audit</c>: who did what when, and whether the record of it still holds.</summary>
internal static class AuditCommands
{
    public static Command Create() => new("audit", "The audit log: list, verify, seal, export, erase")
    {
        ListCommand.Create(),
        VerifyCommand.Create(),
        CheckpointCommand.Create(),
        ExportCommand.Create(),
        EraseCommand.Create(),
    };

    /// <summary>The log that is there. Reading must not make an empty one: under a mistyped folder that would pass for an intact log.</summary>
    public static AuditLog Existing(Session session) => AuditLogs.Exists(session.Home)
        ? session.Audit
        : throw new BadInputException(session.Home.AuditFile, "an audit log", "none");
}
