using System.Text.Json;
using Pillar.Vocabulary;

namespace Pillar.Platform.Json;

/// <summary>
/// One object that somebody else wrote, read strictly: a property that is not known, or stands twice, is an error that names its path.
/// What a property lacks is empty, never null; what it holds wrongly throws <see cref="BadInputException"/>.
/// </summary>
public sealed class JsonObject
{
    private readonly Dictionary<string, JsonElement> properties = new(StringComparer.Ordinal);
    private readonly string file;

    /// <param name="file">How error lines name the whole, such as the file.</param>
    /// <param name="path">Where in it the object stands, <c>$</c> for the outermost.</param>
    /// <param name="element">The object.</param>
    /// <param name="known">The properties it may have.</param>
    /// <exception cref="BadInputException">No object, or a property that is unknown or doubled.</exception>
    public JsonObject(string file, string path, JsonElement element, params ReadOnlySpan<string> known)
    {
        (this.file, Path) = (file, path);
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path, "an object", element);
        }

        foreach (var property in element.EnumerateObject())
        {
            Keep(property, known);
        }
    }

    /// <summary>Where it stands, such as <c>$.goods[0]</c>.</summary>
    public string Path { get; }

    /// <summary>The value, or null when the property is absent.</summary>
    public JsonElement? this[string name] => properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>A nested object, or null when absent.</summary>
    public JsonObject? Object(string name, params ReadOnlySpan<string> known) =>
        this[name] is { } value ? new JsonObject(file, At(name), value, known) : null;

    /// <summary>A nested array of objects; empty when absent.</summary>
    public IEnumerable<JsonObject> Objects(string name, int most, params string[] known) =>
        Items(name, most).Select(item => new JsonObject(file, item.Path, item.Value, known));

    /// <summary>The items of an array with their paths; empty when absent.</summary>
    public IReadOnlyList<(JsonElement Value, string Path)> Items(string name, int most)
    {
        if (this[name] is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Wrong(At(name), "an array", value);
        }

        if (value.GetArrayLength() > most)
        {
            throw new BadInputException(Place(At(name)), $"at most {most} items", $"{value.GetArrayLength()}");
        }

        return [.. value.EnumerateArray().Select((item, index) => (item, $"{At(name)}[{index}]"))];
    }

    /// <summary>The text of a property as it stands; empty when absent.</summary>
    /// <exception cref="BadInputException">It is no text, or half of a surrogate pair stands in it.</exception>
    public string Text(string name) => this[name] is not { } value ? "" : JsonText.Of(value) ?? throw Wrong(At(name), "text", value);

    /// <summary>Path of a property.</summary>
    public string At(string name) => $"{Path}.{name}";

    public BadInputException Wrong(string path, Phrase expected, JsonElement found) => new(Place(path), expected, JsonText.Shown(found));

    public BadInputException Missing(string name, Phrase expected) => new(Place(At(name)), expected, "nothing");

    private string Place(string path) => $"{file} {path}";

    private void Keep(JsonProperty property, ReadOnlySpan<string> known)
    {
        var name = JsonText.NameOf(property) ?? throw new BadInputException(Place(Path), "property names in Unicode", "half of a surrogate pair");
        if (!known.Contains(name))
        {
            throw new BadInputException(Place(Path), $"a known property (nearest: {Nearest.To(name, known)})", name);
        }

        if (!properties.TryAdd(name, property.Value))
        {
            throw new BadInputException(Place(At(name)), "each property once", "it twice");
        }
    }
}
