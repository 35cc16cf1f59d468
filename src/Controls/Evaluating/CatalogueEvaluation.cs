namespace Pillar.Controls.Evaluating;

/// <summary>What classification is worth on a labelled catalogue; every share is over all rows, 0 to 1.</summary>
/// <param name="Items">Rows.</param>
/// <param name="Exact">The answer is the code.</param>
/// <param name="Entry">The first five characters agree.</param>
/// <param name="Group">The first three agree.</param>
/// <param name="Category">The first one agrees.</param>
/// <param name="Score">Mean of 1 for exact, 0.7 for the entry, 0.4 for the group, 0.2 for the category.</param>
/// <param name="Recall">Share of rows whose entry is among the first 1, 5 and 10 candidates.</param>
/// <param name="Abstained">Share of rows that are answered with no entry.</param>
/// <param name="Misses">Rows whose answer is not exact.</param>
public sealed record CatalogueEvaluation(
    int Items, double Exact, double Entry, double Group, double Category, double Score, (double At1, double At5, double At10) Recall, double Abstained, IReadOnlyList<CatalogueMiss> Misses);

/// <summary>A row that came out otherwise.</summary>
/// <param name="Id">The row.</param>
/// <param name="Code">The right code, or <c>none</c>.</param>
/// <param name="Answer">What was answered, or <c>none</c>.</param>
/// <param name="Place">Where the right entry stands among the first ten candidates, from 1; null where it does not.</param>
public sealed record CatalogueMiss(string Id, string Code, string Answer, int? Place);

/// <summary>One row with its answer.</summary>
/// <param name="Row">The row.</param>
/// <param name="Answer">The code answered; empty for none.</param>
/// <param name="Candidates">The entries of the candidates, in order.</param>
internal sealed record AnsweredRow(CatalogueRow Row, string Answer, IReadOnlyList<string> Candidates)
{
    public const int EntryLength = 5;

    private bool None => Row.Code.Length == 0;

    public bool Exact => Row.Code.Equals(Answer, StringComparison.OrdinalIgnoreCase);

    /// <summary>A row without a code is right when nothing is answered, and wrong in every figure otherwise.</summary>
    public bool Agrees(int characters) => None || Answer.Length == 0 ? Exact : First(Row.Code, characters).Equals(First(Answer, characters), StringComparison.OrdinalIgnoreCase);

    public double Score => Exact ? 1 : Agrees(EntryLength) ? 0.7 : Agrees(3) ? 0.4 : Agrees(1) ? 0.2 : 0;

    public int? Place => Candidates.Select(static (code, i) => (code, i)).Where(at => First(at.code, EntryLength).Equals(First(Row.Code, EntryLength), StringComparison.OrdinalIgnoreCase)).Select(static at => (int?)at.i + 1).FirstOrDefault();

    public bool Within(int most) => None ? Answer.Length == 0 : Place <= most;

    private static string First(string code, int characters) => code[..Math.Min(characters, code.Length)];
}
