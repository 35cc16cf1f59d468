using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Core;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>Use case: what does the list say under this code?</summary>
public sealed class ShowControl
{
    private readonly ControlStore store;

    internal ShowControl(ControlStore store) => this.store = store;

    /// <summary>The entry of a code in every list in force that has it.</summary>
    /// <param name="code">An entry such as <c>1C210</c>, or an item such as <c>1C210.a</c>.</param>
    /// <param name="list">One list alone, or null for all.</param>
    /// <param name="on">The day whose editions answer; null for today.</param>
    /// <exception cref="BadInputException">No list in force has it; where none was imported, the bundled one answers.</exception>
    public IReadOnlyList<ShownControl> Run(string code, string? list = null, DateOnly? on = null)
    {
        var lists = store.InForce(list, on);
        var found = lists.SelectMany(one => Of(one, code.Trim())).ToList();
        return found.Count > 0
            ? found
            : throw new BadInputException("CODE", $"a code of {string.Join(", ", lists.Select(static l => l.Edition.Id))}, such as {lists[0].Entries[0].Code}", $"{code}");
    }

    /// <summary>A list in force, or the bundled one, as a whole; null where there is none of that id.</summary>
    public ControlList? Whole(string list) => AndBundled().FirstOrDefault(one => one.Edition.Id == list);

    /// <summary>The same, the bundled list last; empty where none has the code.</summary>
    public IReadOnlyList<ShownControl> Find(string code) => [.. AndBundled().SelectMany(one => Of(one, code.Trim()))];

    private IEnumerable<ControlList> AndBundled() => [.. store.HasAny ? store.InForce() : [], CoreList.Bundled];

    private static IEnumerable<ShownControl> Of(ControlList list, string code)
    {
        foreach (var entry in list.Entries.Where(entry => code.StartsWith(entry.Code, StringComparison.OrdinalIgnoreCase)))
        {
            if (code.Length == entry.Code.Length)
            {
                yield return new ShownControl(list.Edition, entry, null) { Definitions = list.Definitions };
            }
            else if (entry.AllItems().FirstOrDefault(item => string.Equals(item.Id, code.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) is { } item)
            {
                yield return new ShownControl(list.Edition, entry, item) { Definitions = list.Definitions };
            }
        }
    }
}

/// <summary>An entry as one list has it.</summary>
/// <param name="Edition">Of which list.</param>
/// <param name="Entry">The whole entry.</param>
/// <param name="Item">The item that was asked for; null when the entry was.</param>
public sealed record ShownControl(ControlEdition Edition, ControlEntry Entry, ControlItem? Item)
{
    /// <summary>What it asks for, as rules; null where it asks for nothing.</summary>
    public Rule? Rule
    {
        get
        {
            var whole = EntryCompiler.Compile(Entry).Rule;
            return Item is null ? whole : whole?.AndBelow().OfType<ItemRule>().FirstOrDefault(item => item.Id == Item.Id);
        }
    }

    /// <summary>The terms that its edition defines.</summary>
    public IReadOnlyList<DefinedTerm> Definitions { get; init; } = [];

    /// <summary>What its quoted terms mean.</summary>
    public Glossary Glossary => field ??= new Glossary(Entry, Definitions);

    /// <summary>The terms it quotes, in the order of the text.</summary>
    public IReadOnlyList<(string Term, IReadOnlyList<DefinedTerm> Definitions)> Terms => Glossary.Used(Item is { } one ? Texts([one]) : [Entry.Heading, .. Entry.Intro, .. Texts(Entry.Items), .. Entry.Notes.SelectMany(static note => note.Text), Entry.Definitions]);

    private static IEnumerable<string> Texts(IEnumerable<ControlItem> items) =>
        items.SelectMany(static item => item.AndBelow()).SelectMany(static item => item.Notes.SelectMany(static note => note.Text).Prepend(item.Text));

    /// <summary>"Not the law; read X."</summary>
    public Statement NotTheLaw => Resources.ControlsText.Say("not-the-law", Edition.Official);
}
