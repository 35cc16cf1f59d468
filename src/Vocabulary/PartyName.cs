namespace Pillar.Vocabulary;

/// <summary>How much a list itself trusts a name. A weak name is one the publisher calls low quality; it is retrieved apart and never alerts alone.</summary>
public enum NameStrength : byte
{
    Strong = 0,
    Weak = 1,
}

/// <summary>What a name is to its bearer.</summary>
public enum NameType : byte
{
    Primary = 0,
    Alias = 1,
    Former = 2,
    OriginalScript = 3,
}

/// <summary>What one part of a name is, where the source says so.</summary>
public enum NamePartRole : byte
{
    Whole = 0,
    Given = 1,
    Family = 2,
    Middle = 3,
    Patronymic = 4,
    Title = 5,
}

/// <summary>One part of a name with its role.</summary>
public readonly record struct NamePart(NamePartRole Role, string Text);

/// <summary>
/// A name as its source gives it. <see cref="Text"/> is never empty; <see cref="Parts"/> is empty when the source gives the name whole.
/// </summary>
public sealed record PartyName
{
    public PartyName(string text, NameStrength strength = NameStrength.Strong, NameType type = NameType.Primary, IReadOnlyList<NamePart>? parts = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text.Trim();
        Strength = strength;
        Type = type;
        Parts = parts ?? [];
    }

    public string Text { get; }

    public NameStrength Strength { get; }

    public NameType Type { get; }

    public IReadOnlyList<NamePart> Parts { get; }

    /// <summary>The script most of the letters are written in.</summary>
    public Script Script => Scripts.Of(Text);
}
