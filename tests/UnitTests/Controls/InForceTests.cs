using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Platform;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>Which edition answers on which day.</summary>
public sealed class InForceTests : IDisposable
{
    private static readonly ItemFacts Widget = ItemFacts.Of("blue widgets", [], [], []);

    private readonly TempHome home = new();
    private readonly SetClock clock = new(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_Canadian_schedule_is_law_from_the_day_of_its_newest_provision()
    {
        Assert.Equal(new DateOnly(2026, 3, 25), Published.List("ca-nsg").Edition.InForceFrom);
        Assert.Equal(new DateOnly(2026, 3, 25), Published.List("ca-nsg-fr").Edition.InForceFrom);
        Assert.Equal(new DateOnly(2025, 4, 25), Published.List("ca-ecl").Edition.InForceFrom);
    }

    [Fact]
    public void An_edition_answers_to_the_day_before_the_next_one()
    {
        Import("old.xml", "Widgets, blue.", from: Day(1, 1));
        Import("new.xml", "Widgets, blue and red.", from: Day(7, 1));
        Assert.Equal([(Day(1, 1), Day(6, 30), false), (Day(7, 1), null, true)], Kept());
        Assert.Equal("Widgets, blue.", Shown(Day(6, 30)));
        Assert.Equal("Widgets, blue and red.", Shown(Day(7, 1)));
        Assert.Equal("Widgets, blue and red.", Shown(null));
    }

    [Fact]
    public void An_edition_of_a_later_day_comes_into_force_on_that_day_by_itself()
    {
        Import("now.xml", "Widgets, blue.", from: Day(7, 1));
        Assert.False(Import("next.xml", "Widgets, green.", from: new DateOnly(2027, 1, 1)).InForce);
        Assert.Equal("Widgets, blue.", Shown(null));
        clock.Now = clock.Now.AddDays(33);
        Assert.Equal("Widgets, green.", Shown(null));
    }

    [Fact]
    public void An_edition_of_earlier_days_is_kept_for_them_and_replaces_nothing()
    {
        Import("now.xml", "Widgets, blue.", from: Day(7, 1));
        var earlier = Import("history.xml", "Widgets, of wood.", from: new DateOnly(2024, 1, 1));
        Assert.Equal((null, false), (earlier.Refusal, earlier.InForce));
        Assert.Equal(("Widgets, blue.", "Widgets, of wood."), (Shown(null), Shown(new DateOnly(2025, 5, 5))));
    }

    [Fact]
    public void An_edition_that_states_no_day_was_in_force_on_the_day_it_describes_and_answers_until_the_next()
    {
        Import("old.xml", "Widgets, blue.", asOf: Day(1, 10));
        Import("new.xml", "Widgets, red.", asOf: Day(6, 24));
        Assert.Equal(("Widgets, blue.", "Widgets, red.", "Widgets, red."), (Shown(Day(6, 23)), Shown(Day(6, 24)), Shown(null)));
    }

    [Fact]
    public void The_same_text_with_a_corrected_day_takes_the_place_of_the_first()
    {
        Import("one.xml", "Widgets, blue.", from: Day(3, 1));
        Import("one.xml", "Widgets, blue.", from: Day(2, 1), accept: true);
        Import("one.xml", "Widgets, blue.", from: Day(4, 1));
        Assert.Equal([Day(4, 1)], Kept().Where(static kept => kept.InForce).Select(static kept => kept.From!.Value));
        Assert.Throws<BadInputException>(() => Shown(Day(3, 31)));
    }

    [Fact]
    public void A_day_before_every_edition_is_answered_with_the_days_that_are_known()
    {
        Import("now.xml", "Widgets, blue.", from: Day(7, 1));
        var line = Assert.Throws<BadInputException>(() => Module.Classify.Run(Widget, on: new DateOnly(2020, 1, 1))).Message;
        Assert.Equal("--on: expected a day on which a list was in force: us-ccl (2026-07-01 –), found 2020-01-01", line);
    }

    [Fact]
    public void A_list_that_was_not_in_force_on_the_day_is_named_beside_the_answer_of_the_others()
    {
        Import("now.xml", "Widgets, blue.", from: new DateOnly(2019, 7, 1));
        Module.ImportControls.Run(TestData.File(Published.Nsg));
        var answer = Module.Classify.Run(Widget, on: new DateOnly(2020, 1, 1));
        Assert.Equal("us-ccl", Assert.Single(answer.Editions).Id);
        Assert.StartsWith("ca-nsg: no edition kept here was in force on 2020-01-01; the first is from 2026-03-25.", Assert.Single(answer.NotInForce).ToString(), StringComparison.Ordinal);
        Assert.Empty(Module.Classify.Run(Widget).NotInForce);
    }

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private ControlsModule Module => ControlsModule.Open(new PillarHome(home.Folder), new NoAudit(), clock);

    private string Shown(DateOnly? on) => Assert.Single(Module.ShowControl.Run("1C999", "us-ccl", on)).Entry.Heading;

    private IReadOnlyList<(DateOnly? From, DateOnly? To, bool InForce)> Kept() =>
        [.. Module.ControlCatalogue.Run().Select(static kept => (kept.Summary.Edition.InForceFrom, kept.InForceTo, kept.InForce)).OrderBy(static kept => kept.InForceFrom)];

    private ControlImport Import(string name, string heading, DateOnly? from = null, DateOnly? asOf = null, bool accept = false) =>
        Module.ImportControls.Run(home.Write(name, Supplement.Of(Supplement.Entry("1C999", heading, "<P>a. Blue ones;</P>"))), asOf, accept, from);
}
