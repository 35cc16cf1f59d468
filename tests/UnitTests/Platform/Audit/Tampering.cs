using Pillar.Platform.Audit;

namespace Pillar.UnitTests.Platform.Audit;

/// <summary>The statements behind the words of specs/platform/audit.md.</summary>
internal static class Tampering
{
    public static string[] Statements(string somebody, Func<long, AuditLine> forged) => somebody switch
    {
        "changes nothing" => [],
        "changes the facts of line 3" => ["UPDATE audit_line SET facts = '{\"n\":\"7\"}' WHERE sequence = 3"],
        "changes the actor of line 1" => ["UPDATE audit_line SET actor = 'somebody else' WHERE sequence = 1"],
        "marks line 2 as verified" => ["UPDATE audit_line SET verified = 1 WHERE sequence = 2"],
        "puts another hash into line 5" => ["UPDATE audit_line SET hash = previous WHERE sequence = 5"],
        "exchanges lines 2 and 3" =>
        [
            "UPDATE audit_line SET sequence = 99 WHERE sequence = 2",
            "UPDATE audit_line SET sequence = 2 WHERE sequence = 3",
            "UPDATE audit_line SET sequence = 3 WHERE sequence = 99",
        ],
        "removes line 3" => ["DELETE FROM audit_line WHERE sequence = 3"],
        "removes line 1" => ["DELETE FROM audit_line WHERE sequence = 1"],
        "removes the lines after line 3" => ["DELETE FROM audit_line WHERE sequence > 3"],
        "removes every line" => ["DELETE FROM audit_line", "DELETE FROM audit_personal"],
        "rewrites line 2 with a fitting hash" => Rewrite(forged(2)),
        "rewrites line 5 with a fitting hash" => Rewrite(forged(5)),
        "changes the personal text of line 4" => ["UPDATE audit_personal SET text = 'Someone Other' WHERE sequence = 4"],
        "lengthens the retention of line 4" => ["UPDATE audit_personal SET retain_until = '2099-01-01' WHERE sequence = 4"],
        "removes the personal text of line 2" => ["DELETE FROM audit_personal WHERE sequence = 2"],
        _ => throw new ArgumentException($"specs/platform/audit.md says what no test can do: {somebody}", nameof(somebody)),
    };

    private static string[] Rewrite(AuditLine line) =>
        [$"UPDATE audit_line SET facts = '{line.FactsJson}', hash = '{line.Hash}' WHERE sequence = {line.Sequence}"];
}
