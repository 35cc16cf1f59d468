using Pillar.Controls.Lists;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Licensing;

/// <summary>What a licence table says of one item at one destination.</summary>
internal enum LicenceNeed
{
    /// <summary>At least one reason for control asks for a licence and no exception covers it.</summary>
    Needed,

    /// <summary>The destination itself is closed, or a cell leaves the question to a provision that a person must read.</summary>
    Open,

    /// <summary>No cell asks for a licence, or an exception covers each that does.</summary>
    NotByThisTable,
}

/// <summary>What one cell says.</summary>
internal enum CellAnswer
{
    Licence,
    NoLicence,
    Read,
}

/// <summary>One cell that was read.</summary>
/// <param name="Answer">What it says of this item at this destination.</param>
/// <param name="Text">The same as a sentence.</param>
/// <param name="Source">Table, row and column.</param>
/// <param name="Reason">The reason for control, such as NP; empty where a cell speaks of the whole entry.</param>
/// <param name="Covered">A claimed exception covers it.</param>
internal sealed record LicenceCell(CellAnswer Answer, Statement Text, Citation Source, string Reason = "", bool Covered = false);

/// <summary>The finding: every cell that was read, and what they come to.</summary>
/// <param name="Code">The entry or item.</param>
/// <param name="Table">The table as a whole.</param>
/// <param name="Cells">In the order of the law.</param>
/// <param name="Binds">The table is the law of the State that decides here, and not another State's taken as a hint.</param>
internal sealed record LicenceFinding(string Code, Citation Table, IReadOnlyList<LicenceCell> Cells, bool Binds)
{
    public LicenceNeed Need => Cells.Any(static c => c is { Answer: CellAnswer.Licence, Covered: false }) ? LicenceNeed.Needed
        : Cells.Any(static c => c.Answer == CellAnswer.Read) ? LicenceNeed.Open
        : LicenceNeed.NotByThisTable;
}

/// <summary>What a table is asked.</summary>
/// <param name="Line">The goods line.</param>
/// <param name="Code">The code that is signed, else declared.</param>
/// <param name="Entry">Its entry where a list in force has it; null where none has.</param>
/// <param name="Destination">Alpha-2 of the country of final use.</param>
/// <param name="Exporter">Alpha-2 of the exporter's seat, or empty.</param>
internal sealed record LicenceQuestion(GoodsLine Line, string Code, ControlEntry? Entry, string Destination, string Exporter);

/// <summary>A table of licence needs. Two are known: the country chart of the United States, and a State's own.</summary>
internal interface ILicenceTable
{
    /// <summary>Null where the table does not speak of the code.</summary>
    LicenceFinding? Of(LicenceQuestion question);
}
