using System.Globalization;

namespace Pillar.Transfers.Money.Payments;

/// <summary>One element of a message with all that is in it: a transaction is small, and is read as a whole.</summary>
/// <param name="name">Local name.</param>
/// <param name="parent">What it stands in; null for the outermost.</param>
/// <param name="number">Its number among neighbours of the same name, from 1; 0 where it cannot have any.</param>
internal sealed class Element(string name, Element? parent, int number = 0)
{
    private List<Element>? children;

    public string Name => name;

    public Element? Parent => parent;

    /// <summary>Trimmed; empty for an element that holds others.</summary>
    public string Text { get; set; } = "";

    /// <summary>The currency of an amount, as written; null for everything else.</summary>
    public string? Currency { get; set; }

    public IReadOnlyList<Element> Children => (IReadOnlyList<Element>?)children ?? [];

    /// <summary>Where it stands, as an XPath without namespaces.</summary>
    public string Path => $"{parent?.Path}/{name}{(number > 0 ? string.Create(CultureInfo.InvariantCulture, $"[{number}]") : "")}";

    /// <summary>The first element down a path of names; null where there is none.</summary>
    public Element? At(params ReadOnlySpan<string> path)
    {
        var here = this;
        foreach (var step in path)
        {
            here = here?.children?.Find(child => child.Name == step);
        }

        return here;
    }

    /// <summary>The text down a path; empty where there is none.</summary>
    public string TextAt(params ReadOnlySpan<string> path) => At(path)?.Text ?? "";

    /// <summary>The element itself and everything in it, in the order of the message.</summary>
    public IEnumerable<Element> All()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var inner in child.All())
            {
                yield return inner;
            }
        }
    }

    /// <summary>Adds an element of that name; doubles are numbered from the second on.</summary>
    public Element Add(string child)
    {
        children ??= [];
        var before = 0;
        foreach (var other in children)
        {
            before += other.Name == child ? 1 : 0;
        }

        var added = new Element(child, this, before == 0 ? 0 : before + 1);
        children.Add(added);
        return added;
    }
}
