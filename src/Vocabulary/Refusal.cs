namespace Pillar.Vocabulary;

/// <summary>An expected "no": a named outcome, not an exception.</summary>
/// <param name="Code">Stable name, such as <c>lists-fewer-records</c>.</param>
/// <param name="Text">One clear sentence.</param>
/// <param name="Basis">The provision it rests on, or null for a rule of the program itself.</param>
public sealed record Refusal(string Code, Statement Text, Citation? Basis = null);
