using Pillar.Platform.Audit;
using Pillar.Review.Templates;
using Pillar.Review.Templates.Learning;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>Use case: a template is learnt from a published matrix that the user opens, or taken from the file of another installation.</summary>
public sealed class LearnTemplate
{
    private readonly TemplateBook templates;
    private readonly IAuditLog audit;

    internal LearnTemplate(TemplateBook templates, IAuditLog audit) => (this.templates, this.audit) = (templates, audit);

    /// <summary>Reads a matrix (XLSX, DOCX, CSV or text) or a template file (JSON). Writes nothing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What the template is to be called; null: <c>matrix</c>. A template file has its own.</param>
    /// <param name="from">The day it is valid from: no mark under it can be older.</param>
    /// <exception cref="BadInputException">The file cannot be read, or nothing in it was understood as a matrix.</exception>
    public TemplateReading Read(string path, string? name, DateOnly from)
    {
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            return new(LearntTemplate.Read(path), []);
        }

        var (lines, sha256) = MatrixLines.Read(path);
        var (fields, notUnderstood) = TemplateLearner.Learn(lines);
        return fields.Count > 0
            ? new(LearntTemplate.Of(name ?? "matrix", from, fields, (Path.GetFileName(path), sha256)), notUnderstood)
            : throw new BadInputException(Path.GetFileName(path), "a matrix: a heading such as OP 2, a head with columns of marks (legal framework, enforcement, YES or X/?), and rows", "none");
    }

    /// <summary>Takes a template into use.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Keep(TemplateReading reading) => templates.Keep(reading.Learnt, audit);

    /// <summary>Reads a cross-walk. Writes nothing.</summary>
    /// <exception cref="BadInputException">It is none, or names what there is not.</exception>
    public CrossWalkFile Walk(string path) => CrossWalkFile.Read(path, word => templates.Require(word, Path.GetFileName(path)));

    /// <summary>Takes a cross-walk that a person confirmed.</summary>
    /// <exception cref="BadInputException">Nobody confirmed a row.</exception>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Keep(CrossWalk walk)
    {
        if (walk.Pairs.Count == 0)
        {
            throw new BadInputException("FILE", "a row with yes in the column confirmed", "none");
        }

        templates.Keep(walk, audit);
    }

    /// <summary>A cross-walk for a person to compare and confirm, as CSV.</summary>
    public static string Draft(Template from, Template to, System.Globalization.CultureInfo language) => CrossWalkFile.Draft(from, to, language);
}

/// <summary>A template as it was understood.</summary>
/// <param name="Learnt">The template.</param>
/// <param name="NotUnderstood">Everything in the file that was not.</param>
public sealed record TemplateReading(LearntTemplate Learnt, IReadOnlyList<NotUnderstood> NotUnderstood);
