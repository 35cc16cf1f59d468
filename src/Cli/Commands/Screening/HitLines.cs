using System.Globalization;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary>What stands under a hit beside its reasons: which words met which where they are not the same, and what the list says about the party.</summary>
internal sealed class HitLines(Hit hit, CultureInfo language)
{
    /// <summary>Values of one fact that are shown; all of them stand on the entry.</summary>
    private const int MostValues = 4;

    public IEnumerable<string> All => new[] { Words, Listed }.Where(static line => line.Length > 0);

    private string Words => hit.Alignment.All(static pair => pair.How == "exact") ? "" : Say("words", string.Join(" · ", hit.Alignment.Select(Met)));

    private string Listed
    {
        get
        {
            var listed = hit.Listed;
            string[] facts =
            [
                Fact("listed-born", [.. listed.Born, .. listed.BirthPlaces]),
                listed.Gender == Gender.Unknown ? "" : Word("kind-" + listed.Gender.Word(), listed.Gender.Word()),
                Fact("listed-country", listed.Countries),
                Fact("listed-number", listed.Identifiers),
                Fact("listed-programme", listed.Programmes),
                Fact("listed-on", listed.ListedOn is { } day ? [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : []),
            ];
            var said = string.Join(" · ", facts.Where(static f => f.Length > 0));
            return said.Length > 0 ? Say("listed", said) : "";
        }
    }

    private string Fact(string key, IReadOnlyList<string> values) =>
        values.Count == 0 ? "" : Say(key, string.Join(", ", values.Take(MostValues)) + (values.Count > MostValues ? ", …" : ""));

    private string Met(TokenMatch pair) => (pair.Left.Length, pair.Right.Length) switch
    {
        ( > 0, > 0) when pair.How == "exact" => $"{pair.Left} = {pair.Right}",
        ( > 0, > 0) when pair.How == "contradiction" => $"{pair.Left} ≠ {pair.Right}",
        ( > 0, > 0) => string.Create(CultureInfo.InvariantCulture, $"{pair.Left} ~ {pair.Right} ({Word("how-" + pair.How, pair.How)} {pair.Similarity:0.00})"),
        _ => $"{pair.Left}{pair.Right} ({Word("how-" + pair.How, pair.How)})",
    };

    private string Say(string key, params object[] values) => new Statement(ScreenSheet.Texts, key, values).In(language);

    private string Word(string key, string own) => ScreenSheet.Texts.GetString(key, language) ?? own;
}
