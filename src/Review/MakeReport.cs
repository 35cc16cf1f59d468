using System.Globalization;
using System.Text;
using Pillar.Platform.Documents;
using Pillar.Platform.Files;
using Pillar.Review.Cycles;
using Pillar.Review.Papers;
using Pillar.Review.Records;
using Pillar.Review.Reports;

namespace Pillar.Review;

/// <summary>Use case: the report of a frozen cycle, as a page, a word-processor file and a data package. The same cycle gives the same bytes.</summary>
public sealed class MakeReport
{
    private readonly IReadOnlyList<ReportBlock> blocks;
    private readonly ReviewCycle cycle;
    private readonly CultureInfo language;

    /// <param name="review">Where the marks are.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="since">An earlier matrix to compare with, or null.</param>
    /// <param name="paper">An options paper to put in, or null.</param>
    /// <param name="language">Of the report.</param>
    internal MakeReport(ReviewModule review, ReviewCycle cycle, MatrixQuestion? since, OptionsPaper? paper, CultureInfo language)
    {
        (this.cycle, this.language) = (cycle, language);
        blocks = new CycleReport(review, cycle, language) { Since = since, Paper = paper }.Blocks();
    }

    /// <summary>One page that needs nothing beside it.</summary>
    public string Html() => HtmlReport.Of(blocks, language);

    public void Docx(Stream output) => DocxReport.Write(output, blocks, language);

    /// <summary>Writes <c>report.html</c>, <c>report.docx</c>, a CSV file for each annex table and their CSVW metadata.</summary>
    /// <param name="folder">Made where it is not there.</param>
    /// <returns>The names of the files.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public IReadOnlyList<string> Write(string folder)
    {
        Directory.CreateDirectory(folder);
        List<string> written = [];
        void Put(string name, Action<Stream> content)
        {
            AtomicFile.Write(Path.Combine(folder, name), content);
            written.Add(name);
        }

        Put("report.html", stream => stream.Write(Encoding.UTF8.GetBytes(Html())));
        Put("report.docx", Docx);
        foreach (var (name, content) in DataPackage.Files(blocks, language, (blocks.OfType<ReportHeading>().First().Text, $"{cycle.Name}, SHA-256 {cycle.Sha256}", cycle.Day)))
        {
            Put(name, stream => stream.Write(content));
        }

        return written;
    }
}
