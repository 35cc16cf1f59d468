using Pillar.Screening.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>What the one who asks should know of his question: a slip in a number must not pass for nothing found.</summary>
internal static class QueryNotes
{
    /// <summary>Digits of an IMO number.</summary>
    private const int ImoDigits = 7;

    public static IReadOnlyList<Statement> Of(ScreenQuery query) =>
        [.. (query.Identifiers ?? []).Where(i => IsMeantAsImo(i, query.Kind)).Select(static i => ScreeningText.Say("note-imo", i.Text))];

    /// <summary>Called an IMO number, or seven digits of a vessel, and its check digit is wrong.</summary>
    private static bool IsMeantAsImo(Identifier identifier, PartyKind kind) => !identifier.Checked
        && (identifier.Normal.StartsWith("IMO", StringComparison.Ordinal)
            || (kind == PartyKind.Vessel && identifier.Normal.Length == ImoDigits && identifier.Normal.All(char.IsAsciiDigit)));
}
