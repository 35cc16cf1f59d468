using Pillar.Vocabulary;

namespace Pillar.Transfers.Rules;

/// <summary>What reasons rest on when it is no list entry.</summary>
internal static class Bases
{
    /// <summary>The resolution by paragraph. Nobody has opened its words for this program yet, so it is always marked "to be checked".</summary>
    public static Basis Resolution1540(string paragraph) =>
        new(new Citation("S/RES/1540 (2004)", "OP " + paragraph), ToBeChecked: true);

    /// <summary>A statement made in the transfer's own file.</summary>
    public static Basis File(Transfer transfer, string field) => new(new Citation(transfer.Reference, field));
}
