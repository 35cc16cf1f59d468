using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Pillar.Controls.Lists;

namespace Pillar.Bench.Controls;

/// <summary>Lucene.NET with BM25 and its English analyzer over the words of heading and items, one document an entry.</summary>
internal sealed class LuceneEntries : IDisposable
{
    public const string Name = "Lucene.NET 4.8.0-beta00017, BM25, English analyzer";

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Text = "text";

    private readonly RAMDirectory directory = new();
    private readonly EnglishAnalyzer analyzer = new(Version);
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly IReadOnlyList<string> codes;

    public LuceneEntries(ControlList list)
    {
        codes = [.. list.Entries.Select(static entry => entry.Code)];
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var entry in list.Entries)
            {
                writer.AddDocument([new TextField(Text, string.Join('\n', entry.AllItems().Select(static item => item.Text).Concat(entry.Intro).Concat(entry.Also).Prepend(entry.Heading)), Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Codes of the entries, nearest first.</summary>
    public IReadOnlyList<string> Nearest(string description, int most)
    {
        var query = new BooleanQuery();
        using var words = analyzer.GetTokenStream(Text, description);
        var word = words.AddAttribute<Lucene.Net.Analysis.TokenAttributes.ICharTermAttribute>();
        words.Reset();
        while (words.IncrementToken())
        {
            query.Add(new TermQuery(new Term(Text, word.ToString())), Occur.SHOULD);
        }

        words.End();
        return [.. searcher.Search(query, most).ScoreDocs.Select(hit => codes[hit.Doc])];
    }

    public void Dispose()
    {
        reader.Dispose();
        analyzer.Dispose();
        directory.Dispose();
    }
}
