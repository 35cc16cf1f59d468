using System.Globalization;
using Pillar.Review;
using Pillar.Review.Records;

namespace Pillar.Cli.Commands.Review;

/// <summary>Marks and counts as lines.</summary>
internal static class RecordLines
{
    /// <summary>The mark with what it rests on.</summary>
    public static string Mark(FieldMark mark)
    {
        var law = mark.Evidence is { } evidence
            ? string.Create(CultureInfo.InvariantCulture, $" — {evidence.Citation}{(mark.Article.Length > 0 ? ", " + mark.Article : "")} ({evidence.Dated:yyyy-MM-dd})")
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"{mark.Mark.Word()} {mark.AsOf:yyyy-MM-dd}{law}{(mark.Remark.Length > 0 ? "; " + mark.Remark : "")}");
    }

    /// <summary>X, ?, blank, NA, denominator and share in columns of eight.</summary>
    public static string Count(MarkCount count) => string.Create(
        CultureInfo.InvariantCulture, $"{count.X,7}{count.Unclear,7}{count.Blank,7}{count.NotApplicable,7}{count.Counted,8}{ReviewOptions.Share(count.Share),8}");
}
