namespace Pillar.Controls.Lists;

/// <summary>A term that a list defines.</summary>
/// <param name="Names">As it is quoted, and where the list says one the short form: "Unmanned Aerial Vehicle", "UAV".</param>
/// <param name="Text">The definition in the words of the list.</param>
/// <param name="Where">The item whose note defines it; empty where the list defines it for all.</param>
public sealed record DefinedTerm(IReadOnlyList<string> Names, string Text, string Where);
