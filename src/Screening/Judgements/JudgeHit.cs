using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening.Lists;
using Pillar.Screening.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening.Judgements;

/// <summary>
/// Use case: a person judges a hit. A judgement is added, never changed: a later one about the same customer and entry takes its place.
/// </summary>
public sealed class JudgeHit
{
    private const string Purpose = "judgement of a hit";

    private readonly Screen screen;
    private readonly ListStore lists;
    private readonly JudgementDesk desk;
    private readonly TimeProvider clock;

    internal JudgeHit(Screen screen, ListStore lists, JudgementDesk desk, TimeProvider clock) =>
        (this.screen, this.lists, this.desk, this.clock) = (screen, lists, desk, clock);

    /// <param name="request">What is judged.</param>
    /// <param name="by">Who judges.</param>
    /// <exception cref="BadInputException">The name, the customer's id or the reason cannot be used.</exception>
    /// <exception cref="IOException">The judgement or its audit line could not be written: nothing was judged.</exception>
    public JudgementOutcome Run(JudgementRequest request, Actor by)
    {
        var reason = JudgementChecks.Reason(request.Reason);
        var result = screen.RunAsPart(request.Query);
        var hits = result.Hits.Where(hit => Same(hit.Entry, request.Entry) && (request.List.Length == 0 || Same(hit.List, request.List))).ToArray();
        return hits switch
        {
            [] => Refused("judgement-no-hit", request.List.Length == 0 ? request.Entry : $"{request.List}:{request.Entry}"),
            [var hit] => new JudgementOutcome(Record(request, reason, (result, hit), by), null),
            _ => Refused("judgement-two-lists", request.Entry),
        };
    }

    private Judgement Record(JudgementRequest request, string reason, (ScreenResult Result, Hit Hit) screened, Actor by)
    {
        var customer = desk.Seal.Of(request.Query);
        var entry = EntryMarks.Of(Entry(screened.Hit));
        var now = clock.GetUtcNow();
        var text = new JudgementText(reason, request.Query.Name, request.Query.Customer);
        var row = desk.Store.Append(number =>
        {
            var kept = new PersonalText(text.Joined, Purpose, DateOnly.FromDateTime(now.UtcDateTime).AddYears(Retention.Years));
            var judged = new JudgementRow(
                number, AuditLine.Text(now), by.Name, by.Verified, request.Verdict,
                screened.Hit.List, screened.Hit.Entry, customer, entry, AuditWriter: "", AuditSequence: 0);
            var receipt = desk.Audit.Append(new AuditEvent(JudgementFacts.Action, Facts(judged, screened), kept));
            return judged with { AuditWriter = receipt.Writer, AuditSequence = receipt.Sequence };
        });
        return desk.Shown(row);
    }

    private ListEntry Entry(Hit hit) =>
        lists.Current().First(list => list.Edition.Id == hit.List).Entries().First(entry => entry.Reference == hit.Entry);

    private static Dictionary<string, string> Facts(JudgementRow judged, (ScreenResult Result, Hit Hit) screened) =>
        new(JudgementFacts.Of(judged).Select(static fact => KeyValuePair.Create(fact.Name, fact.Value)))
        {
            ["edition"] = screened.Result.Lists.FirstOrDefault(list => list.Id == screened.Hit.List)?.Edition ?? "",
            ["band"] = screened.Hit.Band.Word(),
            ["score"] = screened.Hit.Score.ToString("0.0000", CultureInfo.InvariantCulture),
            ["engine"] = screened.Result.Engine,
        };

    private static JudgementOutcome Refused(string code, string about) => new(null, new Refusal(code, JudgementTexts.Say(code, about)));

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
