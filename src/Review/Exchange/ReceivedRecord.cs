using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Exchange;

/// <summary>A record that came, from a signed file or from a workbook.</summary>
/// <param name="State">Whose.</param>
/// <param name="Template">Under which template.</param>
/// <param name="Sent">The marks from which the other side started.</param>
/// <param name="Marks">The marks as they came.</param>
/// <param name="Signer">Public key that signed it; empty for a workbook, which nobody signs.</param>
/// <param name="Seal">Signature of the file, or hash of what was sent.</param>
public sealed record ReceivedRecord(string State, Template Template, IReadOnlyList<FieldMark> Sent, IReadOnlyList<FieldMark> Marks, string Signer, string Seal)
{
    /// <summary>Cells of a workbook that cannot be used; with one of them nothing is taken.</summary>
    public IReadOnlyList<BadInputException> Problems { get; init; } = [];

    internal static ReceivedRecord Of(RecordFile file) => new(file.State, file.Template, file.Answers?.Marks ?? [], file.Marks, file.PublicKey, file.Signature);
}
