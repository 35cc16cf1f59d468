using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Names.EastAsian;
using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching;

/// <summary>Scores two names in each way their Han characters are read, and keeps the best: what a search does with a query and its list.</summary>
internal readonly struct BestReading(NameTokenizer tokenizer, NameScorer scorer)
{
    /// <summary>The best score; both texts and the scorer are left as that score was made.</summary>
    public float Score((string Source, NameText Text) query, (string Source, NameText Text) listed)
    {
        Span<Reading> asked = stackalloc Reading[Readings.Most], known = stackalloc Reading[Readings.Most];
        var (left, right) = (Readings.Of(query.Source, asked), Readings.Of(listed.Source, known));
        var (best, bestLeft, bestRight) = (-1f, 0, 0);
        for (var l = 0; l < left && left * right > 1; l++)
        {
            for (var r = 0; r < right; r++)
            {
                var score = Score(query, asked[l], listed, known[r]);
                (best, bestLeft, bestRight) = score > best ? (score, l, r) : (best, bestLeft, bestRight);
            }
        }

        return Score(query, asked[bestLeft], listed, known[bestRight]);
    }

    private float Score((string Source, NameText Text) query, Reading asked, (string Source, NameText Text) listed, Reading known)
    {
        tokenizer.Read(query.Source, query.Text, asked);
        tokenizer.Read(listed.Source, listed.Text, known);
        return scorer.Score(query.Text, listed.Text);
    }
}
