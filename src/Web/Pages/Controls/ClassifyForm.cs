using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using Pillar.Controls.Classifying;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Controls;

/// <summary>A classification as its address carries it: the description, the properties a line each, and the answers given so far.</summary>
public sealed record ClassifyForm(string Text, string Specs, string Cas, string Hs, string List, IReadOnlyList<string> Answers, IReadOnlyList<string> Skipped)
{
    /// <summary>Maker and model, or empty.</summary>
    public string Product { get; init; } = "";

    /// <summary>The day whose editions are asked, as it was typed; empty for today.</summary>
    public string On { get; init; } = "";

    public bool IsEmpty => Text.Length + Cas.Length == 0;

    public static ClassifyForm Read(IQueryCollection query) => Read(name => query[name]);

    public static ClassifyForm Read(IFormCollection sent) => Read(name => sent[name]);

    private static ClassifyForm Read(Func<string, StringValues> values)
    {
        string Field(string name) => values(name).ToString().Trim();
        IEnumerable<string> Many(string name) => values(name).OfType<string>().Select(static value => value.Trim()).Where(static value => value.Length > 0);
        var (asked, said) = (Field("asked"), Field("said"));
        string[] answers = [.. Many("answer"), .. asked.Length > 0 && said.Length > 0 && said != "?" ? [$"{asked}={said}"] : Array.Empty<string>()];
        string[] skipped = [.. Many("skip"), .. asked.Length > 0 && said == "?" ? [asked] : Array.Empty<string>()];
        // Properties confirmed on a data sheet come one by one; those that were typed, a line each.
        var specs = string.Join('\n', Many("specs").Concat(Many("spec")));
        return new ClassifyForm(Field("text"), specs, Field("cas"), Field("hs"), Field("list"), answers, skipped) { Product = Field("product"), On = Field("on") };
    }

    /// <summary>The day whose editions are asked; null for today.</summary>
    /// <exception cref="BadInputException">It is no calendar day.</exception>
    public DateOnly? Day => On.Length == 0 ? null
        : DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException("on", "YYYY-MM-DD", On);

    /// <exception cref="BadInputException">What cannot be used.</exception>
    public ItemFacts Facts() => ItemFacts.Of(Text, Lines(Specs), Cas.Replace(" %", "%", StringComparison.Ordinal).Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries), Answers) with
    {
        Hs = Hs,
        Skipped = Skipped.ToHashSet(StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>The same at another address.</summary>
    public string At(string path)
    {
        var query = new QueryBuilder { { "text", Text } };
        foreach (var (field, value) in new[] { ("specs", Specs), ("cas", Cas), ("hs", Hs), ("list", List), ("product", Product), ("on", On) }.Where(static pair => pair.Item2.Length > 0))
        {
            query.Add(field, value);
        }

        query.Add("answer", Answers);
        query.Add("skip", Skipped);
        return path + query;
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
