using System.Globalization;
using Pillar.Review;
using Pillar.Review.Focus;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Xunit;

namespace Pillar.UnitTests.Review.Focus;

public sealed class RecordFocusTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly DateOnly Day = new(2026, 6, 30);

    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_State_without_a_record_enters_no_figure()
    {
        home.Import("QM,N.2.manufacture.weapon.law,X,2020-01-01,Act,2019-01-01", "QN,N.2.manufacture.weapon.law,NA,2020-01-01,,");

        Assert.Equal(["QM", "QN"], Marks().Grid.States);
    }

    [Fact]
    public void Every_cell_is_the_mark_of_the_record()
    {
        home.ImportSamples();
        var grid = Marks().Grid;

        Assert.All(grid.States.Index(), state => Assert.All(grid.Fields.Index(), field =>
            Assert.Equal(home.MarkOf(state.Item, field.Item.Code, Day), grid[state.Index, field.Index])));
    }

    [Fact]
    public void Every_figure_that_leads_to_a_table_stands_in_its_sentence()
    {
        home.ImportSamples();
        var view = View(Marks());

        Assert.NotEmpty(view.Where);
        Assert.All(view.Where, static w => Assert.All(w.Figures, figure => Assert.Contains(figure.Text, w.Sentence)));
        Assert.All(view.Lags, static l => Assert.All(l.Figures, figure => Assert.Contains(figure.Text, l.Sentence)));
    }

    [Fact]
    public void A_frozen_cycle_answers_as_it_did_whatever_is_recorded_later()
    {
        home.ImportSamples();
        var (cycle, _) = home.Module.FreezeCycle(home.Audit, home.Clock).Run("2026", home.Module.StateBook.Set("invented"), new(OperativeText.Template, Day), ReviewHome.Anna);
        var then = FocusJson.Of(View(Marks(cycle!.At)));
        home.Import("QM,N.2.manufacture.weapon.law,NA,2026-06-01,,", "QN,N.2.manufacture.weapon.law,NA,2026-06-01,,", "QO,N.2.manufacture.weapon.law,NA,2026-06-01,,");

        Assert.Equal(then, FocusJson.Of(View(Marks(cycle.At))));
        Assert.NotEqual(then, FocusJson.Of(View(Marks())));
    }

    [Fact]
    public void Without_any_record_it_says_so_and_finds_nothing()
    {
        var view = View(Marks());

        Assert.Equal(["No State of this set has a record on this day: there are no marks to compare."], view.Answer);
        Assert.Empty(view.Where);
    }

    private FocusSource Marks(MatrixQuestion? at = null) =>
        home.Module.Marks(home.Module.StateBook.Set(StateBook.InventedSet), at ?? new(OperativeText.Template, Day));

    private FocusView View(FocusSource source) => home.Module.FindFocus.View(source, within: null, English, rounds: 100);
}
