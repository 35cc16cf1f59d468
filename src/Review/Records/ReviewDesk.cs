using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Records;

/// <summary>What the use cases of this module work with.</summary>
internal sealed class ReviewDesk(RecordStore store, StateBook states, TemplateBook templates)
{
    private const int MostTries = 20;

    public RecordStore Store { get; } = store;

    public StateBook States { get; } = states;

    public TemplateBook Templates { get; } = templates;

    public RecordBook Book { get; } = new(store);

    /// <summary>The mark that stands in each field of a State's record on a day.</summary>
    /// <param name="state">Code.</param>
    /// <param name="template">Its fields.</param>
    /// <param name="on">The day; null for the newest marks there are.</param>
    /// <param name="front">Marks recorded after this number do not count.</param>
    public IReadOnlyDictionary<string, MarkEvent> Standing(string state, Template template, DateOnly? on = null, long front = long.MaxValue) =>
        Store.MarksOf(state, template.Code)
            .Where(mark => mark.Number <= front)
            .GroupBy(static mark => mark.What.Field, StringComparer.Ordinal)
            .Select(field => Newest(field, on ?? DateOnly.MaxValue))
            .OfType<MarkEvent>()
            .ToDictionary(static mark => mark.What.Field, StringComparer.Ordinal);

    /// <summary>Of the marks of one field, in the order they were recorded, the one that holds on a day: the newest day, and of that day the last entry.</summary>
    public static MarkEvent? Newest(IEnumerable<MarkEvent> marks, DateOnly on) =>
        marks.Where(mark => mark.What.AsOf <= on).Aggregate((MarkEvent?)null, static (best, mark) => best is null || mark.What.AsOf >= best.What.AsOf ? mark : best);

    public IEnumerable<RecordStep> Steps(string state) => Store.Steps().Where(step => step.State == state);

    /// <summary>
    /// Adds what <paramref name="decide"/> makes of the record as it stands, again when somebody was faster. With a refusal, or nothing to add,
    /// nothing is written.
    /// </summary>
    public (RecordEntry? Entry, Refusal? Refusal) Record(Actor by, TimeProvider clock, IAuditLog audit, Func<EntryDecision> decide)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var seen = Store.LastMark();
            var decision = decide();
            if (decision.Refusal is not null || decision.Marks.Count == 0)
            {
                return (null, decision.Refusal);
            }

            var entry = new NewEntry(Instant(clock), by, decision.From, decision.Signer, decision.Marks);
            if (Store.Append(entry, seen, () => audit.Append(decision.Event)) is { } added)
            {
                return (added, null);
            }
        }

        return (null, Refusals.Busy());
    }

    public static string Instant(TimeProvider clock) => AuditLine.Text(clock.GetUtcNow());

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}

/// <summary>What is to be recorded, or why not.</summary>
internal sealed record EntryDecision(string From, string Signer, IReadOnlyList<(string State, string Template, FieldMark What)> Marks, AuditEvent Event, Refusal? Refusal = null);
