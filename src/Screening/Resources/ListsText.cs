using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening.Resources;

/// <summary>Sentences about lists, in every language of the program.</summary>
internal static class ListsText
{
    public static ResourceManager Source { get; } = new("Pillar.Screening.Resources.ListsText", typeof(ListsText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);
}
