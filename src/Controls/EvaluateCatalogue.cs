using System.Text.Json;
using Pillar.Controls.Classifying;
using Pillar.Controls.Evaluating;
using Pillar.Controls.Lists;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>
/// Use case: how often is the classification right on a user's own catalogue? The answer of a row is the first candidate met, else the first that only lacks
/// facts, else none.
/// </summary>
public sealed class EvaluateCatalogue
{
    private const int Candidates = 10;
    private const long LargestFile = 256 << 20;

    private readonly ControlStore store;

    internal EvaluateCatalogue(ControlStore store) => this.store = store;

    /// <param name="path">JSON, one object a line: <c>description</c> and <c>code</c>, and if known <c>id</c>, <c>specs</c>, <c>cas</c>, <c>hs</c>, <c>list</c>.</param>
    /// <exception cref="BadInputException">A line that is no labelled item, no line at all, or a list that is not in force.</exception>
    public CatalogueEvaluation Run(string path)
    {
        using var input = InputStream.Open(path, new InputLimits(LargestFile), Path.GetFileName(path));
        return Of([.. CatalogueRow.Read(input).Select(row => Answered(row, [.. store.InForce(row.List).Select(store.Classified)]))], path);
    }

    internal static AnsweredRow Answered(CatalogueRow row, IReadOnlyList<ClassifiedList> lists)
    {
        var answer = Classifier.Run(lists, row.Facts, Candidates, strict: false);
        var first = Classifier.Answering(answer.Candidates);
        return new AnsweredRow(row, first?.Code ?? "", [.. answer.Candidates.Select(static c => c.Entry.Entry.Code)]);
    }

    internal static CatalogueEvaluation Of(IReadOnlyList<AnsweredRow> rows, string path)
    {
        if (rows.Count == 0)
        {
            throw new BadInputException(path, "at least one line with description and code", "none");
        }

        double Share(Func<AnsweredRow, bool> of) => rows.Count(of) / (double)rows.Count;
        return new CatalogueEvaluation(
            rows.Count, Share(static r => r.Exact), Share(static r => r.Agrees(AnsweredRow.EntryLength)), Share(static r => r.Agrees(3)), Share(static r => r.Agrees(1)), rows.Average(static r => r.Score),
            (Share(static r => r.Within(1)), Share(static r => r.Within(5)), Share(static r => r.Within(Candidates))), Share(static r => r.Answer.Length == 0),
            [.. rows.Where(static r => !r.Exact).Select(static r => new CatalogueMiss(r.Row.Id, Or(r.Row.Code), Or(r.Answer), r.Place))]);
    }

    private static string Or(string code) => code.Length == 0 ? "none" : code;
}

/// <summary>The figures as JSON.</summary>
public static class CatalogueEvaluationJson
{
    /// <summary><c>items</c>, the shares <c>exact</c> to <c>abstained</c>, and <c>misses</c> with id, code, answer and the place of the right entry, 0 where it has none.</summary>
    public static string Of(CatalogueEvaluation evaluation) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("items", evaluation.Items);
        foreach (var (name, share) in Shares(evaluation))
        {
            json.WriteNumber(name, Math.Round(share, 6));
        }

        json.WriteStartArray("misses");
        evaluation.Misses.ToList().ForEach(miss => Write(json, miss));
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The shares in the order they are told.</summary>
    public static IEnumerable<(string Name, double Share)> Shares(CatalogueEvaluation of) =>
    [
        ("exact", of.Exact), ("entry", of.Entry), ("group", of.Group), ("category", of.Category), ("score", of.Score),
        ("recallAt1", of.Recall.At1), ("recallAt5", of.Recall.At5), ("recallAt10", of.Recall.At10), ("abstained", of.Abstained),
    ];

    private static void Write(Utf8JsonWriter json, CatalogueMiss miss)
    {
        json.WriteStartObject();
        json.WriteString("id", miss.Id);
        json.WriteString("code", miss.Code);
        json.WriteString("answer", miss.Answer);
        json.WriteNumber("place", miss.Place ?? 0);
        json.WriteEndObject();
    }
}
