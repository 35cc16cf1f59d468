using System.Globalization;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.States;
using Pillar.States.Sets;

namespace Pillar.Review.Focus;

/// <summary>The marks of the States of a set that have a record: a State without one is no data and enters no figure.</summary>
internal static class RecordGrid
{
    /// <summary>Between paragraph and domain in the code of a theme.</summary>
    private const char Joint = '/';

    public static FocusSource Source(StatesModule states, StateBook book, (ReviewSet Set, Matrix Matrix) of, (Matrix Matrix, CrossWalk Walk)? other)
    {
        var (set, matrix) = of;
        int[] recorded = [.. matrix.Recorded];
        List<string> codes = [.. recorded.Select(place => matrix.States[place])];
        var grid = new FocusGrid(codes, [.. matrix.Template.Fields.Select(field => Field(field, matrix.Day))], (s, f) => matrix[recorded[s], f]);
        List<FocusSet> groups = [.. book.Parts("group", set).Select(Set)];
        var invented = codes.Count > 0 && book.Require(codes[0]).Invented;
        return new(grid, invented ? groups : CommitmentGrid.Sets(states), groups, invented ? Ties(groups) : CommitmentGrid.Ties(states))
        {
            OtherTemplate = other is { } known ? Other(grid, recorded, known) : null,
            Other = other is { } one ? new(one.Walk.Then.Code, one.Walk.Pairs.Count, recorded.Count(one.Matrix.Has)) : null,
            MembersAsOf = invented ? null : StateSets.OrganisationsAsOf,
            StateName = book.Name,
            Set = word => Set(book.Set(word)),
            Nearest = (_, cells) => Nearest(grid, cells),
        };
    }

    /// <summary>
    /// The same States under another template, over the fields that ask the same, by the codes of this one. A State without a record there is no data:
    /// it leaves every denominator.
    /// </summary>
    private static FocusGrid Other(FocusGrid grid, int[] recorded, (Matrix Matrix, CrossWalk Walk) other)
    {
        var (matrix, walk) = other;
        var rows = recorded.ToDictionary(place => matrix.States[place], static place => place, StringComparer.Ordinal);
        FocusField[] fields = [.. walk.Pairs.Select(pair => grid.Fields[grid.FieldAt(walk.Now.Fields[pair.Now].Id)])];
        return new(grid.States, fields, (state, field) => rows[grid.States[state]] is var row && matrix.Has(row) ? matrix[row, walk.Pairs[field].Then] : Mark.NotApplicable);
    }

    /// <summary>"3(a) · nuclear" of a theme's code; null where it is none of a template.</summary>
    public static string? ThemeName(string code, CultureInfo language) => code.Split(Joint) is [var paragraph, var domain]
        ? string.Join(" · ", new[] { TemplateField.Label("paragraph", paragraph, language), TemplateField.Label("domain", domain, language) }.Where(static part => part.Length > 0))
        : null;

    /// <summary>Paragraph and domain of a theme's code.</summary>
    public static (string Paragraph, string Domain) Theme(string code) => code.Split(Joint) is [var paragraph, var domain] ? (paragraph, domain) : ("", "");

    private static FocusField Field(TemplateField field, DateOnly day)
    {
        var theme = field.Paragraph + Joint + field.Domain;
        return new(field.Id, theme) { AsOf = day, Name = language => $"{Place(field, language)} · {field.In(language)}" };
    }

    private static string Place(TemplateField field, CultureInfo language) =>
        field.Domain.Length == 0 ? field.Paragraph : $"{field.Paragraph} · {TemplateField.Label("domain", field.Domain, language)}";

    private static FocusSet Set(ReviewSet set) => new(set.Code, set.States) { Name = set.Name };

    /// <summary>Of invented States only their region is known; it stands where real ones have organisations.</summary>
    private static IReadOnlyList<StateTies> Ties(IReadOnlyList<FocusSet> regions) =>
        [.. regions.SelectMany(static region => region.States.Select(state => new StateTies(state, [], [region.Code], [])))];

    /// <summary>Those that have begun (?), then those that have most of the same theme: a step away, and not the whole way.</summary>
    private static IEnumerable<string> Nearest(FocusGrid grid, FocusCells cells)
    {
        int[] theme = [.. Enumerable.Range(0, grid.Fields.Count).Where(f => grid.Fields[f].Theme == cells.Field.Theme)];
        return cells.Open.OrderByDescending(cells.Unclear.Contains)
            .ThenByDescending(state => theme.Count(f => grid[grid.StateAt(state), f] == Mark.X)).ThenBy(static state => state, StringComparer.Ordinal);
    }
}
