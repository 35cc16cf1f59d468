using Pillar.Review.Records;
using Pillar.Vocabulary;

namespace Pillar.Review.Tables;

/// <summary>What a table has its rows by.</summary>
public enum TableBy : byte
{
    Field,
    Section,
    Domain,
    Region,
    Group,
    Organisation,
    State,
}

/// <summary>A table that is asked for.</summary>
/// <param name="By">What the rows are.</param>
/// <param name="Set">The States it is about.</param>
/// <param name="At">Template, day and view.</param>
/// <param name="Since">The earlier matrix to compare with; null for none.</param>
/// <param name="Section">Only fields of this paragraph, such as <c>3(a)</c>; empty for all.</param>
/// <param name="Domain">Only fields of <c>N</c>, <c>C</c> or <c>B</c>; empty for all.</param>
public sealed record TableQuestion(TableBy By, ReviewSet Set, MatrixQuestion At, MatrixQuestion? Since = null, string Section = "", string Domain = "");

/// <summary>The stable words of <see cref="TableBy"/>.</summary>
public static class TableWords
{
    public static string Word(this TableBy by) => by.ToString().ToLowerInvariant();

    /// <exception cref="BadInputException">The word is none.</exception>
    public static TableBy Parse(string word) => Enum.GetValues<TableBy>().Where(by => by.Word() == word.Trim().ToLowerInvariant()).Cast<TableBy?>().FirstOrDefault()
        ?? throw new BadInputException("--by", "field, section, domain, region, group, organisation or state", $"{word}");
}
