namespace Pillar.Controls.Lists;

/// <summary>One entry of a control list, with what stands around it in the law.</summary>
/// <param name="Code">Its stable id, such as <c>1C210</c>.</param>
/// <param name="Heading">Its own words, without the code.</param>
/// <param name="Intro">Paragraphs between the heading and the first item.</param>
/// <param name="Items">The items under it, nested.</param>
/// <param name="Notes">Notes to the entry as a whole; those of an item stand with the item.</param>
/// <param name="RelatedControls">Where the law points beside this entry; empty when nowhere.</param>
/// <param name="Definitions">Terms defined for this entry; empty when none.</param>
/// <param name="Licensing">Reasons for control and what they need at a destination.</param>
public sealed record ControlEntry(
    string Code,
    string Heading,
    IReadOnlyList<string> Intro,
    IReadOnlyList<ControlItem> Items,
    IReadOnlyList<ControlNote> Notes,
    string RelatedControls,
    string Definitions,
    EntryLicensing Licensing)
{
    /// <summary>0 to 9: the first sign of the code.</summary>
    public char Category => Code[0];

    /// <summary>What the entry is about, from its product group and its first words.</summary>
    public ItemPurpose Purpose => Stated ?? ItemPurposes.Of(this);

    /// <summary>What the list itself says it is about; null where the code and the words say it.</summary>
    public ItemPurpose? Stated { get; init; }

    /// <summary>The heading is a plain title that asks for nothing; the words of the law stand in the intro.</summary>
    public bool Titled { get; init; }

    /// <summary>Other names of the thing, to be found by; they ask for nothing.</summary>
    public IReadOnlyList<string> Also { get => field ?? []; init; } = [];

    /// <summary>The regimes that the list itself names for it, by the number of the entry; empty where the reasons for control say it.</summary>
    public IReadOnlyList<RegimeMark> Marks { get => field ?? []; init; } = [];

    /// <summary>No rules are made of it: it heads a group, stands for goods listed elsewhere, or is in a language that the compiler does not read.</summary>
    public bool WordsOnly { get; init; }

    /// <summary>The regimes it comes from, as the list marks it or as its reasons for control stand for.</summary>
    public IReadOnlyList<RegimeMark> Regimes => Marks.Count > 0 ? Marks : RegimeMarks.Of(Licensing.Reasons);

    /// <summary>The list itself says that it is about what carries weapons.</summary>
    public bool Delivers { get; init; }

    /// <summary>Controlled because of what carries weapons: missiles, their parts and the capability to make them.</summary>
    public bool MeansOfDelivery => Delivers || Regimes.Contains(RegimeMark.Mtcr);

    /// <summary>Every item at every depth, in the order of the text.</summary>
    public IEnumerable<ControlItem> AllItems() => Items.SelectMany(static item => item.AndBelow());

    /// <summary>Every note, those of items included, in the order of the text.</summary>
    public IEnumerable<ControlNote> AllNotes() => Notes.Concat(AllItems().SelectMany(static item => item.Notes));
}

/// <summary>An item of an entry.</summary>
/// <param name="Id">Stable: the code and the labels on the way, such as <c>3A001.a.2.c</c>.</param>
/// <param name="Text">Its own words without the label; exponents are written <c>10^6</c>.</param>
/// <param name="Items">Items under it.</param>
/// <param name="Notes">Notes that the law hangs on it.</param>
public sealed record ControlItem(string Id, string Text, IReadOnlyList<ControlItem> Items, IReadOnlyList<ControlNote> Notes)
{
    /// <summary>This item and those under it.</summary>
    public int Count => 1 + Items.Sum(static item => item.Count);

    public IEnumerable<ControlItem> AndBelow() => Items.SelectMany(static item => item.AndBelow()).Prepend(this);
}

/// <summary>A note of the law.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Label">As printed, such as <c>Note 2</c>.</param>
/// <param name="Text">Its paragraphs, in order.</param>
public sealed record ControlNote(NoteKind Kind, string Label, IReadOnlyList<string> Text);

/// <summary>What a note does.</summary>
public enum NoteKind
{
    /// <summary>Explains or widens.</summary>
    Control,

    /// <summary>Takes something out of the entry.</summary>
    Decontrol,

    /// <summary>Says how a value is measured or what a term means.</summary>
    Technical,

    /// <summary>Points elsewhere.</summary>
    NotaBene,

    /// <summary>Speaks of licences, not of what is controlled.</summary>
    Licence,
}
