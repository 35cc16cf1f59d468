namespace Pillar.Screening.Matching.Search;

/// <summary>A word of the lists that a word asked for may be.</summary>
/// <param name="Token">Its place in the index.</param>
/// <param name="Agreed">What the meeting adds to a score: its agreement times its weight.</param>
/// <param name="Weight">What it says when it is full.</param>
/// <param name="Listed">Weight of the listed word.</param>
internal readonly record struct Met(int Token, float Agreed, float Weight, float Listed);
