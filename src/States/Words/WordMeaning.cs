namespace Pillar.States.Words;

/// <summary>What a country word was found to be.</summary>
public enum WordKind : byte
{
    /// <summary>Not understood.</summary>
    Unknown = 0,

    /// <summary>One territory.</summary>
    Territory = 1,

    /// <summary>A State that no longer exists. It is no destination, and as a place of birth it contradicts nothing.</summary>
    FormerState = 2,

    /// <summary>More than one territory bears the word ("Korea", "Congolese").</summary>
    Several = 3,

    /// <summary>A word that names no territory on purpose ("stateless", "undetermined", <c>na</c>).</summary>
    NoTerritory = 4,
}

/// <summary>A word with its meaning; <paramref name="Territory"/> is there exactly when the kind is <see cref="WordKind.Territory"/>.</summary>
public readonly record struct WordMeaning(WordKind Kind, Territory? Territory);
