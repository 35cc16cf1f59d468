namespace Pillar.Controls.Compiling;

/// <summary>Numbers the leaves of one item.</summary>
/// <param name="item">Code or id.</param>
internal sealed class LeafIds(string item)
{
    private int last;

    public string Item => item;

    public string Next() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item}#{++last}");
}
