namespace Pillar.Screening.Matching.Search;

/// <summary>A word of the list and how well it agrees with the word asked for.</summary>
internal readonly record struct Met(int Token, float Agreement);
