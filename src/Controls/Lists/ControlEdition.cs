using System.Text.Json;
using Pillar.Controls.Resources;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists;

/// <summary>Which control list, and which edition of it.</summary>
/// <param name="Id">Short stable id, such as <c>us-ccl</c>.</param>
/// <param name="Title">What the publisher calls it.</param>
/// <param name="Official">Where the law itself is read: every entry shown points here.</param>
/// <param name="AsOf">The day the text describes; null when neither the source nor the importer said one.</param>
/// <param name="SourceHash">SHA-256 of the file as read (uncompressed), lower-case hex.</param>
/// <param name="Format">The reader that understood it, such as <c>ecfr-xml</c>.</param>
/// <param name="Licence">Terms of the source in a few words.</param>
public sealed record ControlEdition(string Id, string Title, string Official, DateOnly? AsOf, string SourceHash, string Format, string Licence)
{
    /// <summary>The day from which this text is law, as it says itself or as the importer says; null where neither does.</summary>
    public DateOnly? InForceFrom { get; init; }
}

/// <summary>A control list as one edition has it.</summary>
/// <param name="Edition">Which one.</param>
/// <param name="Entries">In the order of the source.</param>
/// <param name="Oddities">What the importer met that the law's own layout does not explain: read them once.</param>
public sealed record ControlList(ControlEdition Edition, IReadOnlyList<ControlEntry> Entries, IReadOnlyList<Oddity> Oddities)
{
    /// <summary>The terms it defines for all its entries, in the order of the text; a term may stand twice for two kinds of thing.</summary>
    public IReadOnlyList<DefinedTerm> Definitions { get => field ?? []; init; } = [];

    /// <summary>Items at every depth, the headings of entries not counted.</summary>
    public int Items => Entries.Sum(static entry => entry.Items.Sum(static item => item.Count));

    /// <summary>The entry of a code in any case of letters, or null.</summary>
    public ControlEntry? Find(string code) => Entries.FirstOrDefault(entry => string.Equals(entry.Code, code, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Something in a source file that had to be read another way than its layout says; nothing was dropped.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">In the source, from 1.</param>
/// <param name="Id">The item, such as <c>6A002.a.3</c>.</param>
public sealed record Oddity(OddityKind Kind, int Line, string Id)
{
    /// <summary>The sentence for a person.</summary>
    public Statement Text => ControlsText.Say($"oddity-{JsonNamingPolicy.KebabCaseLower.ConvertName(Kind.ToString())}", Line, Id);
}

/// <summary>What is odd.</summary>
public enum OddityKind
{
    /// <summary>A label stands twice in an entry; both are kept, the second under an id of its own.</summary>
    LabelTwice,

    /// <summary>An item whose parent is not printed; it stands under an empty one.</summary>
    NoParent,

    /// <summary>An item that the source holds inside a note.</summary>
    InsideNote,
}
