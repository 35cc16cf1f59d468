namespace Pillar.States;

/// <summary>The six official languages of the United Nations, as ISO 639-1 codes.</summary>
public static class UnLanguages
{
    public static IReadOnlyList<string> All { get; } = ["en", "fr", "es", "ru", "zh", "ar"];
}
