using System.Globalization;
using System.Resources;

namespace Pillar.Vocabulary;

/// <summary>
/// One sentence of a result, kept as a key and its values so that it can be read in any language the program has.
/// </summary>
/// <param name="Source">The resources that hold the sentence.</param>
/// <param name="Key">Its name there; also a stable code in JSON.</param>
/// <param name="Values">What stands in its places {0}, {1}, ….</param>
public sealed record Statement(ResourceManager Source, string Key, params object[] Values)
{
    /// <summary>The sentence in <paramref name="language"/>. A missing key throws: a sentence that does not exist is a defect, not a fallback.</summary>
    public string In(CultureInfo language)
    {
        var form = Source.GetString(Key, language) ?? throw new MissingManifestResourceException($"No text '{Key}' in {Source.BaseName}");
        return Values.Length == 0 ? form : string.Format(CultureInfo.InvariantCulture, form, [.. Values.Select(value => value is Phrase phrase ? phrase.In(language) : value)]);
    }

    public override string ToString() => In(CultureInfo.InvariantCulture);
}
