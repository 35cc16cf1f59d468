using System.Globalization;
using Pillar.Review.Resources;

namespace Pillar.Review.Focus;

/// <summary>Puts an answer into the sentences of one language.</summary>
internal sealed class FocusWords(FocusSource source, CultureInfo language)
{
    private const int NamesShown = 12;

    public string Say(string key, params object[] values) => FocusText.Say(key, language, values);

    public string Name(string state) => source.StateName(state, language);

    public string Name(FocusSet set) => set.Name?.Invoke(language) ?? set.Code;

    /// <summary>A theme of treaties has a name of its own; one of a template is made of paragraph and domain.</summary>
    public string Theme(string code) => FocusText.Manager.GetString($"theme-{code}", language) ?? RecordGrid.ThemeName(code, language) ?? code;

    public string Title(FocusField field) => field.Name?.Invoke(language) ?? field.Code;

    /// <summary>The code of an instrument or rating is its short name; that of a matrix field is for programs only.</summary>
    public string Short(FocusField field) => field.Kind == FocusFieldKind.Matrix ? Title(field) : field.Code;

    public string Short(string field) => source.Grid.FieldAt(field) is >= 0 and var place ? Short(source.Grid.Fields[place]) : field;

    /// <summary>The first few fields by name, and how many more.</summary>
    public string Fields(IReadOnlyList<string> codes) => Fields(codes, NamesShown);

    /// <summary>As many as a title can hold.</summary>
    public string Few(IReadOnlyList<string> codes) => Fields(codes, 3);

    private string Fields(IReadOnlyList<string> codes, int shown)
    {
        var first = string.Join(", ", codes.Take(shown).Select(Short));
        return codes.Count <= shown ? first : Say("and-more", first, codes.Count - shown);
    }

    public string Names(IEnumerable<string> codes)
    {
        var names = codes.Select(Name).ToList();
        var first = string.Join(", ", names.Take(NamesShown));
        return names.Count <= NamesShown ? first : Say("and-more", first, names.Count - NamesShown);
    }

    /// <summary>Whole per cent.</summary>
    public static string Percent(double share) => Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>One field: so many of so many. Several: a mean, and of how many States.</summary>
    public string Figure(Share share, bool oneField) => share.Of == 0 ? Say("figure-none")
        : oneField ? Say("figure", (int)Math.Round(share.Value * share.Of), share.Of, Percent(share.Value), Percent(share.Low), Percent(share.High))
        : Say("figure-mean", Percent(share.Value), share.Of, Percent(share.Low), Percent(share.High));

    /// <summary>The days of the fields, each once: two days are never shown as one.</summary>
    public string Days(IEnumerable<FocusField> fields)
    {
        var days = fields.Select(static f => f.AsOf).OfType<DateOnly>().Distinct().Order().Select(static d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Say("as-of", string.Join(", ", days.DefaultIfEmpty("–")));
    }

    public CellsView Cells(FocusCells cells) =>
        new(Kind(cells.Field), cells.Field.Code, Title(cells.Field), cells.Field.AsOf, cells.X, cells.Unclear, cells.Blank, cells.NotApplicable);

    /// <summary><c>treaty</c>, <c>rating</c> or <c>matrix</c>.</summary>
    public static string Kind(FocusField field) => field.Kind.ToString().ToLowerInvariant();

    public IReadOnlyList<LeaderView> Leaders(IReadOnlyList<FocusLeader> leaders) =>
    [
        .. leaders.Select(l => new LeaderView(
            l.State, Name(l.State), l.Language, l.Organisation, l.Border, Say("leader", Name(l.State), l.Language.Count, l.Organisation.Count, l.Border.Count))),
    ];

    /// <param name="check">The counter-check.</param>
    /// <param name="chance">The sentence of the check against chance, without its ending.</param>
    public CheckView Check(FocusCheck check, (string Key, object[] Values) chance)
    {
        var word = check.Kind.ToString();
        return new(word, check.Holds, (check.Kind, check.Holds) switch
        {
            (FocusCheckKind.Chance, _) => Say(chance.Key + (check.Holds == true ? "-holds" : "-fails"), chance.Values),
            (_, null) => Say("unknown", Say(check.Kind is FocusCheckKind.OtherTemplate or FocusCheckKind.WithoutUnclear ? $"unknown-{word}" : "unknown-other")),
            (FocusCheckKind.WithoutState, false) => Say("WithoutState-fails", check.Names.Count, Names(check.Names)),
            (FocusCheckKind.WithoutField, false) => Say("WithoutField-fails", check.Names.Count, Fields(check.Names)),
            (_, true) => Say($"{word}-holds"),
            _ => Say($"{word}-fails"),
        });
    }
}
