using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Pillar.Bench.Peers;

/// <summary>
/// Lucene.NET with a fuzzy query for each word. Lucene's raw scores have no common scale, so that its similarity is taken for each word
/// alone: what the words of the query met, twice, over the words of both sides.
/// </summary>
internal sealed class LucenePeer : IPeer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Field = "name";
    private const string Row = "row";
    private const int MostHits = 1000;
    private const int MostSpellings = 64;

    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly int[] rows;
    private readonly int[] words;

    public LucenePeer(Corpus corpus)
    {
        using (var analyzer = new WhitespaceAnalyzer(Version))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer)))
        {
            for (var i = 0; i < corpus.Names.Count; i++)
            {
                writer.AddDocument([new TextField(Field, corpus.Names[i], Lucene.Net.Documents.Field.Store.NO), new StoredField(Row, i)]);
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new WordsMet() };
        rows = [.. Enumerable.Range(0, reader.MaxDoc).Select(d => reader.Document(d).GetField(Row).GetInt32Value()!.Value)];
        words = [.. rows.Select(r => corpus.Names[r].Split(' ').Length)];
    }

    public string Name => "Lucene.NET 4.8.0-beta00017, fuzzy query for each word";

    public double Floor => 0.5;

    public PeerSearch Search(double floor) => text =>
    {
        var asked = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hits = new List<PeerHit>();
        foreach (var found in searcher.Search(Query(asked), MostHits).ScoreDocs)
        {
            var score = Math.Min(1, 2.0 * found.Score / (asked.Length + words[found.Doc]));
            if (score >= floor)
            {
                hits.Add(new PeerHit(rows[found.Doc], score));
            }
        }

        return hits;
    };

    public PeerSearch TimedSearch(double threshold) => Search(threshold);

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }

    private static BooleanQuery Query(string[] asked)
    {
        var query = new BooleanQuery();
        foreach (var word in asked.Take(BooleanQuery.MaxClauseCount))
        {
            var errors = word.Length <= 2 ? 0 : word.Length <= 5 ? 1 : 2;
            query.Add(
                new FuzzyQuery(new Term(Field, word), errors, 0, MostSpellings, transpositions: true)
                {
                    MultiTermRewriteMethod = new BestSpelling(),
                },
                Occur.SHOULD);
        }

        return query;
    }

    /// <summary>A word of the query counts once, by the nearest spelling the name holds.</summary>
    private sealed class BestSpelling() : TopTermsRewrite<DisjunctionMaxQuery>(MostSpellings)
    {
        protected override int MaxSize => MostSpellings;

        protected override DisjunctionMaxQuery GetTopLevelQuery() => new(0);

        protected override void AddClause(DisjunctionMaxQuery topLevel, Term term, int docCount, float boost, TermContext states) =>
            topLevel.Add(new ConstantScoreQuery(new TermQuery(term, states)) { Boost = boost });
    }

    /// <summary>Adds what the words met, 0 to 1 each.</summary>
    private sealed class WordsMet : Lucene.Net.Search.Similarities.DefaultSimilarity
    {
        public override float QueryNorm(float sumOfSquaredWeights) => 1;

        public override float Coord(int overlap, int maxOverlap) => 1;
    }
}
