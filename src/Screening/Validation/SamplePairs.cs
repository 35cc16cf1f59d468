using System.Globalization;
using Pillar.Platform.Audit;
using Pillar.Screening.Matching;

namespace Pillar.Screening.Validation;

/// <summary>
/// Draws pairs above and below the line. Names that were asked in these days come first, asked again by the name alone; where they do not fill a side, listed
/// names with typical changes do.
/// </summary>
internal sealed class SamplePairs(SearchedLists searched, Thresholds thresholds, ValidationQuestion question)
{
    /// <summary>Names asked again at most: so many are searched in a second or two.</summary>
    private const int MostAsked = 400;

    /// <summary>Listed names changed for each pair that a side may hold; most changes of most names stay above the line.</summary>
    private const int MadeForEach = 4;

    private readonly Draw<(string Name, AuditLine Line, string Hits)> asked = new(question.Seed, MostAsked);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Matcher matcher = new(searched);
    private readonly (Draw<Pair> Above, Draw<Pair> Below) recorded = (new(question.Seed, question.Samples), new(question.Seed, question.Samples));
    private readonly (Draw<Pair> Above, Draw<Pair> Below) made = (new(question.Seed, question.Samples), new(question.Seed, question.Samples));

    /// <summary>Takes the name of a screening into account, as long as it is kept.</summary>
    public void Record(AuditLine line, IReadOnlyDictionary<string, string> facts)
    {
        if (line is { Action: "screen.name", Personal.Text: { Length: > 0 } name } && names.Add(name))
        {
            asked.Offer(name, (name, line, facts.GetValueOrDefault("hits", "")));
        }
    }

    public DrawnSamples Drawn()
    {
        foreach (var (name, line, hits) in question.Samples == 0 ? [] : asked.Drawn)
        {
            Offer(recorded, new Pair("record", name, line.Sequence, hits, default), static _ => true);
        }

        var full = recorded.Above.Count == question.Samples && recorded.Below.Count == question.Samples;
        var changed = full ? 0 : Change();
        var pairs = Side(recorded.Above, made.Above).Concat(Side(recorded.Below, made.Below));
        return new DrawnSamples(names.Count, question.Samples == 0 ? 0 : asked.Count, changed, [.. pairs]);
    }

    private IEnumerable<SamplePair> Side(Draw<Pair> first, Draw<Pair> then) =>
        first.Drawn.Concat(then.Drawn).Take(question.Samples).Select(Explained).OrderByDescending(static pair => pair.Hit.Score);

    private int Change()
    {
        var drawn = new Draw<(string List, string Entry, string Name)>(question.Seed, MadeForEach * question.Samples);
        foreach (var (list, place) in searched.Lists.SelectMany(static list => Enumerable.Range(0, list.Count).Select(place => (list, place))))
        {
            var (reference, name) = list.Named(place, 0);
            drawn.Offer($"{list.Edition.Id}:{reference}", (list.Edition.Id, reference, name));
        }

        var another = "";
        foreach (var (list, entry, name) in drawn.Drawn)
        {
            var place = int.Parse(Draw<string>.Place(question.Seed, name)[..7], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            foreach (var (word, query) in TypicalChanges.Of(name, place, another))
            {
                Offer(made, new Pair(word, query, 0, "", default), hit => searched.Lists[hit.List].Edition.Id == list && searched.Lists[hit.List].Named(hit.Entry, 0).Reference == entry);
            }

            another = name;
        }

        return drawn.Count;
    }

    /// <summary>Asks a name down to a little below the line; a weak name of one word raises no alert on either side of it.</summary>
    private void Offer((Draw<Pair> Above, Draw<Pair> Below) to, Pair asked, Func<RawHit, bool> counts)
    {
        foreach (var hit in matcher.Match(new ScreenQuery(asked.Query), (float)Math.Max(0.01, thresholds.Possible - DrawnSamples.Below)))
        {
            if (!hit.OneWeakWord && counts(hit))
            {
                var list = searched.Lists[hit.List];
                var side = hit.Score >= thresholds.Possible ? to.Above : to.Below;
                side.Offer($"{asked.Query}\n{list.Edition.Id}:{list.Named(hit.Entry, 0).Reference}", asked with { Raw = hit });
            }
        }
    }

    private SamplePair Explained(Pair pair)
    {
        var hit = Explainer.Explain(matcher, new ScreenQuery(pair.Query), pair.Raw, thresholds);
        return new SamplePair(pair.Origin, pair.Query, hit, pair.Raw.Score >= thresholds.Possible, pair.Line, Recorded(pair.Hits, hit));
    }

    /// <summary>What the line of a screening says of an entry: <c>LIST/ENTRY=0.9123</c> among its hits.</summary>
    private static double? Recorded(string hits, Hit hit)
    {
        var mark = $" {hit.List}/{hit.Entry}=";
        var at = $" {hits}".IndexOf(mark, StringComparison.Ordinal);
        return at >= 0 && double.TryParse($" {hits}"[(at + mark.Length)..].Split(' ')[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) ? score : null;
    }

    /// <summary>A query and an entry it met.</summary>
    private sealed record Pair(string Origin, string Query, long Line, string Hits, RawHit Raw);
}
