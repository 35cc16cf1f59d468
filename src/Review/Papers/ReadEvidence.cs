using System.Globalization;
using Pillar.Review.Focus;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Papers;

/// <summary>Use case: what the evidence of an options paper says now, or said in its cycle.</summary>
public sealed class ReadEvidence
{
    private readonly ReviewModule review;
    private readonly OptionsPaper paper;
    private readonly MatrixQuestion at;
    private readonly CultureInfo language;
    private readonly FocusWords words;
    private readonly Lazy<FocusView> marks;
    private readonly Lazy<FocusView> treaties;

    internal ReadEvidence(ReviewModule review, OptionsPaper paper, DateOnly today, CultureInfo language)
    {
        (this.review, this.paper, this.language) = (review, paper, language);
        at = paper.Cycle.Length == 0 ? new(OperativeText.Template, today) : review.Cycles.Require(paper.Cycle).At;
        Day = at.Day;
        words = new(review.Commitments(wider: false), language);
        marks = new(() => review.FindFocus.View(review.Marks(review.StateBook.Set(paper.Set), at), null, language));
        treaties = new(() => review.FindFocus.View(review.Commitments(wider: false), null, language));
    }

    /// <summary>The day the marks are of.</summary>
    public DateOnly Day { get; }

    /// <summary>What one pointer leads to.</summary>
    /// <exception cref="BadInputException">It names a set, field or treaty that there is not.</exception>
    public EvidenceFound Of(EvidencePointer pointer) => pointer switch
    {
        { Finding.Length: > 0 } => Finding(pointer.Finding),
        { Treaty.Length: > 0 } => Treaty(pointer),
        _ => Cells(pointer),
    };

    private EvidenceFound Finding(string id)
    {
        var found = new[] { marks, treaties }.SelectMany(static view => view.Value.Lags.Concat(view.Value.Groups).Concat(view.Value.SameGaps)).FirstOrDefault(f => f.Id == id);
        return found is null
            ? new(words.Say("evidence-no-finding", id), false, [])
            : new($"{found.Sentence} {string.Join(" ", found.Checks.Where(static c => c.Holds == false).Select(static c => c.Sentence))}".Trim(), found.Holds, found.Figures);
    }

    private EvidenceFound Treaty(EvidencePointer pointer)
    {
        var source = review.Commitments(wider: true);
        var field = source.Grid.FieldAt(pointer.Treaty);
        if (field < 0)
        {
            throw new BadInputException("treaty", "the code of an instrument with a whole list of parties", $"{pointer.Treaty}");
        }

        var set = pointer.Set.Length == 0 ? null : source.Set(pointer.Set);
        var cells = FocusCells.Of(source.Grid, field, set is null ? Enumerable.Range(0, source.Grid.States.Count) : source.Grid.Places(set));
        var share = words.Say("of", cells.X.Count, cells.Counted);
        var name = set is null ? review.StateBook.Set(StateBook.Members).Name(language) : words.Name(set);
        return new(words.Say("evidence-treaty", name, pointer.Treaty, share, words.Days([cells.Field])), null, [new(share, set?.Code, "treaty", pointer.Treaty, "")]);
    }

    private EvidenceFound Cells(EvidencePointer pointer)
    {
        var set = review.StateBook.Set(pointer.Set.Length == 0 ? paper.Set : pointer.Set);
        int[] fields = [.. at.Template.Fields.Index().Where(f => Fits(f.Item, pointer)).Select(static f => f.Index)];
        if (fields.Length == 0)
        {
            throw new BadInputException("evidence", "a field, or a paragraph and a domain, that the template has", $"{pointer.Field}{pointer.Section} {pointer.Domain}");
        }

        var matrix = review.Matrix(set.States, at);
        var count = matrix.Count(Enumerable.Range(0, set.States.Count), fields);
        var share = words.Say("of", count.X, count.Counted);
        var theme = pointer.Field.Length > 0 ? at.Template.Fields[fields[0]].In(language) : RecordGrid.ThemeName($"{pointer.Section}/{pointer.Domain}", language) ?? pointer.Section;
        var sentence = words.Say("evidence-cells", set.Name(language), theme, share, count.Unclear, matrix.Recorded.Count(), set.States.Count, at.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return new(sentence, null, [new(share, set.Code, "matrix", pointer.Field.Length > 0 ? pointer.Field : null, $"{pointer.Section}/{pointer.Domain}")]);
    }

    private static bool Fits(TemplateField field, EvidencePointer pointer) => pointer.Field.Length > 0
        ? field.Id == pointer.Field
        : (pointer.Section.Length == 0 || field.Paragraph == pointer.Section) && (pointer.Domain.Length == 0 || field.Domain == pointer.Domain);
}

/// <summary>What a pointer leads to.</summary>
/// <param name="Sentence">With its figures.</param>
/// <param name="Holds">Of a finding: whether it holds; null for plain counts.</param>
/// <param name="Figures">The figures of the sentence and their tables.</param>
public sealed record EvidenceFound(string Sentence, bool? Holds, IReadOnlyList<FigureView> Figures);
