using Pillar.Screening;
using Pillar.Screening.Resources;
using Pillar.Vocabulary;

namespace Pillar.UnitTests.Web;

/// <summary>Invented answers for pages to show.</summary>
internal static class Invented
{
    public static Hit Hit { get; } = new(
        0.912, ScreenOutcome.Strong, "invented-list", "INV.001", "Vasilkov Arseny Petrovich", "Vasilkov Arseny Petrovich", PartyKind.Person,
        [
            new HitReason("name", 0.962, ScreeningText.Say("reason-name", 2, 0, 1), "Arseni Vasilkow", "Vasilkov Arseny Petrovich"),
            new HitReason("birth-date", -0.05, ScreeningText.Say("reason-birth-date"), "1971", "1972-03-09"),
        ],
        [
            new TokenMatch("Arseni", "Arseny", "spelling", 0.9, 0.3),
            new TokenMatch("Vasilkow", "Vasilkov", "sound", 0.94, 0.5),
            new TokenMatch("", "Petrovich", "missing", 0, 0.2),
        ]);

    public static Hit Arabic { get; } = new(
        0.74, ScreenOutcome.Possible, "invented-list", "INV.002", "Sharikat al-Najm 26", "شركة النجم ٢٦", PartyKind.Organisation,
        [new HitReason("name", 0.74, ScreeningText.Say("reason-name", 2, 1, 1), "شركة النجم ٣٩", "شركة النجم ٢٦")],
        [
            new TokenMatch("شركة", "شركة", "exact", 1, 0.1),
            new TokenMatch("النجم", "النجم", "exact", 1, 0.6),
            new TokenMatch("٣٩", "٢٦", "contradiction", 0, 0.3),
        ]);

    public static ScreenResult Result(params Hit[] hits) => new(
        new ScreenQuery("Arseni Vasilkow", PartyKind.Person, PartialDate.Of(1971), "RU"),
        hits.Length == 0 ? ScreenOutcome.NothingFound : hits.Max(static h => h.Band), Complete: true,
        [
            new ListUsed("invented-list", "Invented list of nobody", "2026-02-27", new DateOnly(2026, 2, 27), 1234, Required: true, Current: true),
            new ListUsed("other-list", "other-list", "", null, 0, Required: false, Current: false),
        ],
        hits, [], "name-1", Thresholds.Shipped);
}
