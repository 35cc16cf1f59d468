using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>What reading the files of one list gave.</summary>
/// <param name="Edition">Which list and edition it is.</param>
/// <param name="Entries">Its entries, in the order of the source.</param>
/// <param name="Notes">What the officer should know about the reading: rows without a name, words that were not understood, ….</param>
internal sealed record ListReading(ListEdition Edition, IReadOnlyList<ListEntry> Entries, IReadOnlyList<Statement> Notes);
