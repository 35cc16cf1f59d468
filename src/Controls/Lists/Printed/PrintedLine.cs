namespace Pillar.Controls.Lists.Printed;

/// <summary>A line of a printed list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Column">Where its first character stands; comparable within a page, and between anchored pages.</param>
/// <param name="Text">Its words; a wide gap is two spaces, an exponent <c>^6</c>.</param>
/// <param name="Anchored">The columns of its page are counted from the margin of the codes.</param>
internal sealed record PrintedLine(int Page, int Line, double Column, string Text, bool Anchored);
