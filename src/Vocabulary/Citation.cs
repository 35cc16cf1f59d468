namespace Pillar.Vocabulary;

/// <summary>Where a statement comes from.</summary>
/// <param name="Source">The list, act or table, such as <c>UN Security Council Consolidated List</c>.</param>
/// <param name="Provision">Entry, article or rule inside it, such as <c>YEe.001</c>; empty when the whole source is meant.</param>
/// <param name="AsOf">Date of the edition used, or null when the source carries none.</param>
public sealed record Citation(string Source, string Provision = "", DateOnly? AsOf = null);
