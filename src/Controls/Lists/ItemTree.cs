namespace Pillar.Controls.Lists;

/// <summary>
/// Builds the items of one entry from labelled lines in the order of the text. A line whose parent was never printed gets an empty one; a label that
/// stands twice keeps both under ids of their own: nothing is dropped, and each is told as an oddity.
/// </summary>
/// <param name="code">Of the entry.</param>
/// <param name="oddities">Where what is odd is told.</param>
internal sealed class ItemTree(string code, List<Oddity> oddities)
{
    private readonly Node root = new(code, "");
    private readonly Dictionary<string, Node> byLabel = new(StringComparer.Ordinal);
    private Node? last;

    /// <summary>Of the entry.</summary>
    public string Code => code;

    /// <summary>True once an item has been added.</summary>
    public bool Started => last is not null;

    /// <summary>True for a new label whose elder sibling is there: <c>a.3</c> after <c>a.2</c>.</summary>
    public bool Follows(string label)
    {
        var above = ItemLabel.Above(label);
        return above.Length > 0 && !byLabel.ContainsKey(label) && int.TryParse(label[(above.Length + 1)..], out var number) && byLabel.ContainsKey($"{above}.{number - 1}");
    }

    public void Add(string label, string text, int line)
    {
        var id = $"{code}.{label}";
        if (byLabel.ContainsKey(label))
        {
            var copy = Enumerable.Range(2, 1000).First(n => !byLabel.ContainsKey($"{label}({n})"));
            oddities.Add(new Oddity(OddityKind.LabelTwice, line, id));
            (label, id) = ($"{label}({copy})", $"{id}({copy})");
        }

        last = new Node(id, text);
        Parent(label, line).Items.Add(last);
        byLabel[label] = last;
    }

    /// <summary>A further paragraph of the last item.</summary>
    public void Continue(string text) => last!.Text = last.Text.Length == 0 ? text : $"{last.Text} {text}";

    /// <summary>Hangs a note on the item with this id, else on the last item; on the entry when there is none yet.</summary>
    public void Add(ControlNote note, string? id)
    {
        var named = id is null ? null : id == code ? root : byLabel.GetValueOrDefault(id[(code.Length + 1)..]);
        (named ?? last ?? root).Notes.Add(note);
    }

    public IReadOnlyList<ControlItem> Items() => [.. root.Items.Select(static node => node.Item())];

    public IReadOnlyList<ControlNote> EntryNotes() => root.Notes;

    private Node Parent(string label, int line)
    {
        var above = ItemLabel.Above(label);
        if (above.Length == 0)
        {
            return root;
        }

        if (!byLabel.TryGetValue(above, out var parent))
        {
            oddities.Add(new Oddity(OddityKind.NoParent, line, $"{code}.{label}"));
            parent = new Node($"{code}.{above}", "");
            Parent(above, line).Items.Add(parent);
            byLabel[above] = parent;
        }

        return parent;
    }

    private sealed class Node(string id, string text)
    {
        public string Text { get; set; } = text;

        public List<Node> Items { get; } = [];

        public List<ControlNote> Notes { get; } = [];

        public ControlItem Item() => new(id, Text, [.. Items.Select(static node => node.Item())], Notes);
    }
}
