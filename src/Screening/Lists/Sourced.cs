namespace Pillar.Screening.Lists;

/// <summary>A value with the record of the source it was read from, such as <c>alt 12345</c> or <c>INDIVIDUAL_ALIAS 2</c>.</summary>
public readonly record struct Sourced<T>(T Value, string Record);
