using System.Globalization;
using Pillar.Review.Records;
using Pillar.Review.Templates;

namespace Pillar.Review.Tables;

/// <summary>Use case: the tables of a review.</summary>
public sealed class MakeTable
{
    private readonly StateBook states;
    private readonly Func<IReadOnlyList<string>, MatrixQuestion, Matrix> matrices;

    internal MakeTable(StateBook states, Func<IReadOnlyList<string>, MatrixQuestion, Matrix> matrices) => (this.states, this.matrices) = (states, matrices);

    /// <summary>Which fields of two templates ask the same.</summary>
    internal Func<Template, MatrixQuestion, CrossWalk> Walk { get; init; } = static (then, now) => CrossWalk.ById(then, now.Template);

    public ReviewTable Run(TableQuestion question) => Of(
        question, matrices(question.Set.States, question.At), question.Since is { } since ? matrices(question.Set.States, since) : null);

    /// <summary>The table of two matrices that have the States of the set as rows.</summary>
    internal ReviewTable Of(TableQuestion question, Matrix now, Matrix? then)
    {
        var fields = Fields(question);
        int[] everyone = [.. Enumerable.Range(0, now.States.Count)];
        var walk = then is null ? null : Walk(then.Template, question.At).Pairs.ToDictionary(static p => p.Now, static p => p.Then);
        return new(
            question,
            [.. Parts(question, fields, everyone).Select(part => Row(part.Key, part.Label, part.States, part.Fields))],
            Row("total", question.Set.Name, everyone, fields),
            [.. now.Recorded.Select(state => new StateCount(now.States[state], now.Count([state], fields)))]);

        TableRow Row(string key, Func<CultureInfo, string> label, int[] rows, int[] columns) => new(
            key, label, rows.Length, rows.Count(now.Has), columns.Length, now.Count(rows, columns), then is null ? null : Change((now, then), walk!, rows, columns));
    }

    private static TableChange Change((Matrix Now, Matrix Then) of, Dictionary<int, int> walk, int[] rows, int[] columns)
    {
        int[] both = [.. rows.Where(row => of.Now.Has(row) && of.Then.Has(row))];
        int[] common = [.. columns.Where(walk.ContainsKey)];
        return new(both.Length, common.Length, of.Then.Count(both, [.. common.Select(field => walk[field])]), of.Now.Count(both, common));
    }

    private IEnumerable<(string Key, Func<CultureInfo, string> Label, int[] States, int[] Fields)> Parts(TableQuestion question, int[] fields, int[] everyone)
    {
        var template = question.At.Template;
        var set = question.Set.States;
        return question.By switch
        {
            TableBy.Field => fields.Select(f => (template.Fields[f].Id, Words(language => FieldLabel(template.Fields[f], language)), everyone, new[] { f })),
            TableBy.Section => Cut("paragraph", static field => field.Paragraph),
            TableBy.Domain => Cut("domain", static field => field.Domain),
            TableBy.State => everyone.Select(s => (set[s], Words(language => states.Name(set[s], language)), new[] { s }, fields)),
            _ => states.Parts(question.By.Word(), question.Set).Select(part => (part.Code, part.Name, part.States.Select(code => Place(set, code)).ToArray(), fields)),
        };

        IEnumerable<(string, Func<CultureInfo, string>, int[], int[])> Cut(string family, Func<TemplateField, string> word) =>
            fields.GroupBy(field => word(template.Fields[field])).Select(part =>
                (part.Key, Words(language => TemplateField.Label(family, part.Key, language)), everyone, part.ToArray()));
    }

    private static Func<CultureInfo, string> Words(Func<CultureInfo, string> label) => label;

    private static string FieldLabel(TemplateField field, CultureInfo language) => string.Join(" · ", new[]
    {
        TemplateField.Label("paragraph", field.Paragraph, language), TemplateField.Label("domain", field.Domain, language), field.In(language),
    }.Where(static part => part.Length > 0));

    private static int Place(IReadOnlyList<string> set, string code)
    {
        for (var i = 0; i < set.Count; i++)
        {
            if (set[i] == code)
            {
                return i;
            }
        }

        return -1;
    }

    private static int[] Fields(TableQuestion question) =>
    [
        .. question.At.Template.Fields.Index()
            .Where(field => (question.Section.Length == 0 || field.Item.Paragraph == question.Section) && (question.Domain.Length == 0 || field.Item.Domain == question.Domain))
            .Select(static field => field.Index),
    ];
}
