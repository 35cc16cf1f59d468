using Pillar.Bench.Engine;
using Pillar.Bench.Trials;
using Pillar.Screening.Matching;
using Pillar.Vocabulary;

namespace Pillar.Bench.Peers;

/// <summary>One way of finding names beside the others.</summary>
/// <param name="Name">Which.</param>
/// <param name="Rates">Recall at each alert rate asked for.</param>
/// <param name="Time">Time of a query on one thread.</param>
internal sealed record PeerFigures(string Name, IReadOnlyList<AtRate> Rates, Timing Time);

/// <summary>The engine and its peers: same names, same questions, same alert rate, same run.</summary>
internal sealed class SideBySide(RealLists lists, string data, Sample sample)
{
    /// <summary>Share of people on no list that may alert.</summary>
    public const double CommonRate = 0.003;

    private const int Timed = 2000;
    private const int TimedScans = 40;

    private readonly Questions questions = new(lists, data, sample);

    public IReadOnlyList<PeerFigures> Run()
    {
        QuestionRow[] rows = [.. questions.Slips, .. lists.WithOriginals.Select(r => questions.Originals(r, lists.Compile(CrossScript.Index(r, Direction.OriginalToLatin))))];
        var engine = Engine(rows);
        var own = AtRate.Above(engine, "shipped threshold", MathF.BitDecrement(TrialRun.Possible));
        var corpus = new Corpus(lists.Compiled);
        return [new PeerFigures($"Pillar, {Matcher.Engine}", Rates(engine, own.Rate), EngineTime()), .. Peers(corpus).Select(p => Measure(p, corpus, rows, own.Rate))];
    }

    private static IEnumerable<IPeer> Peers(Corpus corpus)
    {
        yield return new LucenePeer(corpus);
        yield return new TokenSortPeer(corpus);
        if (PostgresServer.Start() is { } server)
        {
            yield return new TrigramPeer(corpus, server);
        }
        else
        {
            Console.Error.WriteLine("bench: PostgreSQL's programs are not here; pg_trgm is left out");
        }
    }

    private static IReadOnlyList<AtRate> Rates(Scores scores, double ownRate) =>
    [
        AtRate.Of(scores, "0.3 % of all", CommonRate),
        AtRate.Of(scores, "0.3 % of Latin names", CommonRate, latinOnly: true),
        AtRate.Of(scores, "Pillar's own rate", ownRate),
    ];

    private Scores Engine(QuestionRow[] rows) => new(
        [.. Alarms.Run(questions.People, lists.Searched).Select(static a => ((double)a.ByName, a.Script == Script.Latin))],
        [.. rows.Select(static r => (r.Row, (IReadOnlyList<double>)[.. TrialRun.Scores(r.Trials, r.Index).Select(static s => (double)s)]))]);

    private Timing EngineTime()
    {
        var matcher = new Matcher(lists.Searched);
        var people = sample.Of(questions.People, 2 * Timed);
        return Timing.Of(people, people.Count / 2, person => TrialRun.Screen(matcher, person));
    }

    private PeerFigures Measure(IPeer peer, Corpus corpus, QuestionRow[] rows, double ownRate)
    {
        using (peer)
        {
            Console.Error.WriteLine($"bench: {peer.Name}");
            var negatives = Cores.Map<Screening.ScreenQuery, double>(questions.People, () =>
            {
                var search = peer.Search(peer.Floor);
                return person => Best(search(Romanised.Text(person.Name)), static _ => true);
            });
            var scores = new Scores([.. negatives.Zip(questions.People, static (score, person) => (score, Scripts.Of(person.Name) == Script.Latin))], [.. rows.Select(r => (r.Row, Right(peer, corpus, r)))]);
            var rates = Rates(scores, ownRate);
            return new PeerFigures(peer.Name, rates, Time(peer, rates[0].Threshold));
        }
    }

    private static IReadOnlyList<double> Right(IPeer peer, Corpus corpus, QuestionRow row) => Cores.Map<Trial, double>(row.Trials, () =>
    {
        var search = peer.Search(peer.Floor);
        return trial => Best(search(Romanised.Text(trial.Query.Name)), hit => corpus.Belongs(hit.Row, row.List, trial.Reference, row.LatinOnly));
    });

    private static double Best(IReadOnlyList<PeerHit> hits, Func<PeerHit, bool> counts) => hits.Where(counts).Select(static h => h.Score).DefaultIfEmpty(0).Max();

    private Timing Time(IPeer peer, double threshold)
    {
        var people = sample.Of(questions.People, 2 * (peer is TokenSortPeer ? TimedScans : Timed));
        var search = peer.TimedSearch(threshold);
        return Timing.Of(people, people.Count / 2, person => search(Romanised.Text(person.Name)));
    }
}
