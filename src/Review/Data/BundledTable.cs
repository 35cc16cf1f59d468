using System.Reflection;
using System.Text;

namespace Pillar.Review.Data;

/// <summary>Tables of <c>data/review</c>: lines that begin with <c>#</c> say what they are, the first other line names the columns. Cells are parted by commas, in a <c>.tsv</c> by tabs; none needs quotes.</summary>
internal static class BundledTable
{
    /// <summary>The cells of every row below the column names.</summary>
    public static IEnumerable<string[]> Read(string file)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"data/review/{file}")
            ?? throw new InvalidOperationException($"data/review/{file} is not in this build"), Encoding.UTF8);
        var named = false;
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (named)
            {
                yield return line.Split(file.EndsWith(".tsv", StringComparison.Ordinal) ? '\t' : ',');
            }

            named = true;
        }
    }
}
