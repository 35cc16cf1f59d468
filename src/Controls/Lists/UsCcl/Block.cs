namespace Pillar.Controls.Lists.UsCcl;

/// <summary>A paragraph of the supplement, as the reader hands it on.</summary>
/// <param name="Kind">Where it stands.</param>
/// <param name="Text">Its words on one line, exponents as <c>^6</c>; the cells of a table row are parted by tabs.</param>
/// <param name="Face">How it begins: headings of entries in bold, notes in italics, items in roman.</param>
/// <param name="Line">Where it begins in the file, from 1.</param>
internal sealed record Block(BlockKind Kind, string Text, Face Face, int Line);

internal enum BlockKind
{
    /// <summary>HD1: of a category, a product group or an annex; in one entry also of its parts.</summary>
    Heading,

    /// <summary>HD2, HD3: of some items, such as "Acoustics".</summary>
    Subheading,

    /// <summary>FP-2: the heading of an entry.</summary>
    EntryLine,

    /// <summary>FP-1, FP: licensing, related controls, the word "Items:".</summary>
    Line,

    /// <summary>P: an item or a paragraph.</summary>
    Paragraph,

    /// <summary>The label of a note.</summary>
    NoteLabel,

    /// <summary>A paragraph inside a note.</summary>
    NoteParagraph,

    /// <summary>A row of a table.</summary>
    Row,
}

internal enum Face
{
    Roman,
    Bold,
    Italic,
}
