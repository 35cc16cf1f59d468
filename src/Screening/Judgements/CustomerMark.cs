namespace Pillar.Screening.Judgements;

/// <summary>A customer as judgements recognise him, without naming him: keyed hashes.</summary>
/// <param name="Key">Hash of the customer's id, else of his name.</param>
/// <param name="ById">True when an id was given.</param>
/// <param name="Facts">What was known of him (<see cref="FieldMarks"/>): name, kind, birth, country, gender, identifiers.</param>
internal readonly record struct CustomerMark(string Key, bool ById, string Facts);
