using System.Globalization;
using System.Text.Json;
using Pillar.Controls.Nomenclature;
using Pillar.Controls.Resources;
using Pillar.Controls.Words;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>Use case: what is a tariff code called, and does it still count? It decides nothing about control.</summary>
public sealed class LookUpHs
{
    private const int Most = 6;

    private readonly HsStore store;

    internal LookUpHs(HsStore store) => this.store = store;

    /// <param name="code">Digits, with or without dots; digits after the sixth are a State's own.</param>
    /// <returns>Null where no edition is kept or the code has no digits.</returns>
    public HsAnswer? Run(string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        var shortened = digits[..Math.Min(Most, digits.Length)];
        return digits.Length == 0 || store.InForce() is not { } edition ? null
            : new HsAnswer(shortened, edition.Year, edition.From, edition.Path(shortened), [.. store.All().Where(other => other.Codes.ContainsKey(shortened)).Select(static other => other.Year)])
            {
                Beside = TariffHints.Of(shortened),
            };
    }
}

/// <summary>What the editions of the Harmonized System say of a code.</summary>
/// <param name="Code">Its digits, six at most.</param>
/// <param name="Year">The edition that counts today.</param>
/// <param name="From">Since when.</param>
/// <param name="Path">The code and those above it in that edition, as far as it has them.</param>
/// <param name="Years">The editions kept that have the code.</param>
public sealed record HsAnswer(string Code, int Year, DateOnly From, IReadOnlyList<HsCode> Path, IReadOnlyList<int> Years)
{
    /// <summary>What the program says of the code beside its words: words to look for, the Common High Priority List.</summary>
    public IReadOnlyList<Statement> Beside { get; init; } = [];

    /// <summary>The edition that counts today has it.</summary>
    public bool Known => Years.Contains(Year);

    /// <summary>The words of the code, or a warning that it is unknown or outdated.</summary>
    public Statement Text => Known ? ControlsText.Say("hs-known", Code, Year, string.Join(" › ", Path.Select(static part => part.Text)))
        : Years.Count > 0 ? ControlsText.Say("hs-outdated", Code, string.Join(", ", Years), Year, From)
        : Path.Count > 0 ? ControlsText.Say("hs-unknown", Code, Year, Path[^1].Code, Path[^1].Text)
        : ControlsText.Say("hs-unknown-whole", Code, Year);

    /// <summary><c>code</c>, <c>edition</c>, <c>from</c>, <c>known</c>, <c>editions</c> that have it, <c>path</c> (code, text), <c>text</c> that says it, <c>hints</c>.</summary>
    public string Json(CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("code", Code);
        json.WriteNumber("edition", Year);
        json.WriteString("from", From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("known", Known);
        json.WriteStartArray("editions");
        Years.ToList().ForEach(json.WriteNumberValue);
        json.WriteEndArray();
        json.WriteStartArray("path");
        foreach (var part in Path)
        {
            json.WriteStartObject();
            json.WriteString("code", part.Code);
            json.WriteString("text", part.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("text", Text.In(language));
        json.WriteStartArray("hints");
        Beside.ToList().ForEach(hint => json.WriteStringValue(hint.In(language)));
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
