using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Audit;

/// <summary>A wish to remove the personal text beside one line.</summary>
/// <param name="Writer">The chain.</param>
/// <param name="Sequence">The line.</param>
/// <param name="Reason">Why. It stays in the chain for ever, so it must not repeat what is erased.</param>
/// <param name="BeforeRetention">True to erase although the retention date has not come, as a court or a person's right may demand.</param>
public sealed record ErasureRequest(string Writer, long Sequence, string Reason, bool BeforeRetention = false);

/// <summary>Either the line that records the erasure, or why nothing was erased.</summary>
public sealed record Erasure(AuditReceipt? Receipt, Refusal? Refusal);

/// <summary>When personal text may be erased, and the event that says it was.</summary>
internal static class Erasing
{
    public const string Action = "audit.erase";

    public static Refusal? Check(AuditLine? line, ErasureRequest request, DateOnly today) => line switch
    {
        null => No("audit-no-such-line", request.Writer, request.Sequence),
        { PersonalHash.Length: 0 } => No("audit-nothing-personal", request.Writer, request.Sequence),
        { Personal: null } => No("audit-already-erased", request.Writer, request.Sequence),
        { Personal.RetainUntil: var until } when until > today && !request.BeforeRetention =>
            No("audit-retention-not-over", request.Writer, request.Sequence, PersonalSeal.Day(until)),
        _ => null,
    };

    public static AuditEvent Event(ErasureRequest request) => new(Action, new Dictionary<string, string>
    {
        ["writer"] = request.Writer,
        ["sequence"] = request.Sequence.ToString(CultureInfo.InvariantCulture),
        ["reason"] = request.Reason,
        ["beforeRetention"] = request.BeforeRetention ? "true" : "false",
    });

    /// <summary>Which line an erasure speaks of; null for a line that somebody made up.</summary>
    public static (string Writer, long Sequence)? PlaceIn(AuditLine line)
    {
        try
        {
            var facts = line.Facts();
            return facts.TryGetValue("writer", out var writer)
                && facts.TryGetValue("sequence", out var text)
                && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
                ? (writer, sequence)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Refusal No(string code, params object[] values) => new(code, PlatformText.Say(code, values));
}
