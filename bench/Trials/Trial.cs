using Pillar.Screening;

namespace Pillar.Bench.Trials;

/// <summary>A query whose right answer is known.</summary>
/// <param name="Row">What it is counted under.</param>
/// <param name="Query">What is asked.</param>
/// <param name="Entry">Place of the entry it must find.</param>
/// <param name="Reference">The list's own reference of that entry; the split goes by it.</param>
/// <param name="Listed">The name it was made from or should meet.</param>
internal sealed record Trial(string Row, ScreenQuery Query, int Entry, string Reference, string Listed);

/// <summary>What the engine answered.</summary>
/// <param name="Trial">What was asked.</param>
/// <param name="Alert">Score of the right entry at the floor a screening uses; 0 when it was not found or by a one-word weak name alone.</param>
/// <param name="Best">Score of the right entry, at the lowest floor if need be; 0 when it was not retrieved.</param>
/// <param name="Rank">0 for the first of all hits; <see cref="int.MaxValue"/> when it was not retrieved.</param>
internal readonly record struct Verdict(Trial Trial, float Alert, float Best, int Rank);
