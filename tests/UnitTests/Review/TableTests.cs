using CsCheck;
using Pillar.Review;
using Pillar.Review.Records;
using Pillar.Review.Tables;
using Pillar.Review.Templates;
using Pillar.States;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class TableTests
{
    private static readonly StatesModule Bundled = StatesModule.Load();
    private static readonly StateBook Book = new(Bundled);
    private static readonly Template Optext = OperativeText.Template;
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Theory]
    [InlineData(TableBy.Field)]
    [InlineData(TableBy.Section)]
    [InlineData(TableBy.Domain)]
    [InlineData(TableBy.State)]
    [InlineData(TableBy.Group)]
    [InlineData(TableBy.Region)]
    [InlineData(TableBy.Organisation)]
    public void A_slow_plain_second_implementation_gives_the_same_tables(TableBy by) => Gen.UInt.Sample(
        seed =>
        {
            var (now, then) = (Random(seed, Book.Set("members"), Optext), Random(seed + 1, Book.Set("members"), Optext));
            var both = now.States.Where((_, s) => now.Has(s) && then.Has(s)).ToHashSet();
            var question = Question(by, "members") with { Since = new(Optext, Day) };
            var table = Table(question, now, then);
            Assert.All(table.Rows, row =>
            {
                var (state, field) = Part(by, row.Key);
                Assert.Equal(SlowTables.Count(now, state, field), (row.Count.X, row.Count.Unclear, row.Count.Blank, row.Count.NotApplicable));
                Assert.Equal(now.States.Where((code, s) => state(code) && now.Has(s)).Count(), row.Recorded);
                Assert.Equal(SlowTables.Count(then, code => both.Contains(code) && state(code), field).X, row.Change!.Then.X);
                Assert.Equal(SlowTables.Count(now, code => both.Contains(code) && state(code), field).X, row.Change.Now.X);
            });
            Assert.Equal(SlowTables.Count(now, static _ => true, static _ => true).X, table.Total.Count.X);
        },
        iter: 2,
        threads: 1);

    [Fact]
    public void Rows_by_section_domain_field_and_State_add_up_to_the_total() => Gen.UInt.Sample(
        seed => Assert.All([TableBy.Field, TableBy.Section, TableBy.Domain, TableBy.State, TableBy.Group, TableBy.Region], by =>
        {
            var table = Table(Question(by, "members"), Random(seed, Book.Set("members"), Optext), null);
            Assert.Equal(table.Total.Count, table.Rows.Aggregate(default(MarkCount), static (sum, row) => sum + row.Count));
        }),
        iter: 3);

    [Fact]
    public void What_does_not_apply_enters_no_denominator_of_any_row_and_a_State_without_a_record_no_figure() => Gen.UInt.Sample(
        seed =>
        {
            var matrix = Random(seed, Book.Set("members"), Optext);
            var without = new Matrix(Optext, matrix.States, Day);
            foreach (var s in matrix.Recorded)
            {
                for (var f = 0; f < Optext.Fields.Count; f++)
                {
                    without.Put(s, f, matrix[s, f] == Mark.NotApplicable ? Mark.Blank : matrix[s, f]);
                }
            }

            Assert.All(Enum.GetValues<TableBy>(), by => Assert.All(
                Table(Question(by, "members"), matrix, null).Rows.Zip(Table(Question(by, "members"), without, null).Rows),
                pair => Assert.Equal(pair.Second.Count.Counted - pair.First.Count.NotApplicable, pair.First.Count.Counted)));
        },
        iter: 2);

    [Fact]
    public void A_set_without_any_record_has_no_share_rather_than_zero() => Assert.All(Enum.GetValues<TableBy>(), by =>
        Assert.All(Table(Question(by, "members"), new Matrix(Optext, Book.Set("members").States, Day), null).Rows, row =>
            Assert.Equal((0, 0, (double?)null), (row.Recorded, row.Count.All, row.Count.Share))));

    [Fact]
    public void A_matrix_of_NA_alone_has_no_share_either()
    {
        var set = Book.Set("invented");
        var matrix = Filled(set, static (_, _) => Mark.NotApplicable);
        Assert.All(Table(Question(TableBy.Section, "invented"), matrix, null).Rows, row => Assert.Equal((0, (double?)null), (row.Count.Counted, row.Count.Share)));
    }

    /// <summary>The four published numbers of 2008 and 2011, on a made-up set that fits them: 63 States to 21, 42 moved up, averages 93 and 128.</summary>
    [Fact]
    public void The_distribution_test_of_the_published_reviews_is_met_by_a_set_made_to_fit()
    {
        var states = Book.Set("members");
        int[] then = Fitted(low: 63, mean: 93), now = Fitted(low: 21, mean: 128);
        var before = Table(Question(TableBy.Section, "members"), Filled(states, (s, f) => f < then[s] ? Mark.X : Mark.Blank), null);
        var after = Table(Question(TableBy.Section, "members"), Filled(states, (s, f) => f < now[s] ? Mark.X : Mark.Blank), null);
        Assert.Equal((63, 21), (before.AtMost(30), after.AtMost(30)));
        Assert.Equal(42, before.PerState.Zip(after.PerState).Count(static pair => pair.First.Count.X <= 30 && pair.Second.Count.X > 30));
        Assert.Equal((93.0, 128.0), (Math.Round(before.Mean!.Value), Math.Round(after.Mean!.Value)));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_the_template_and_of_codes_and_never_by_their_figures()
    {
        var matrix = Random(7, Book.Set("members"), Optext);
        Assert.Equal(Optext.Fields.Select(f => f.Id), Table(Question(TableBy.Field, "members"), matrix, null).Rows.Select(r => r.Key));
        Assert.Equal(matrix.States, Table(Question(TableBy.State, "members"), matrix, null).Rows.Select(r => r.Key));
    }

    public static TheoryData<string, string, int, string, string> Progress => new(Specs.Table("review/progress.md", "One State, four fields")
        .Select(row => (row["then"], row["now"], int.Parse(row["fields"], System.Globalization.CultureInfo.InvariantCulture), $"{row["then X"]} of {row["then of"]}", $"{row["now X"]} of {row["now of"]}")));

    [Theory]
    [MemberData(nameof(Progress))]
    public void Change_is_counted_over_fields_of_both_templates_and_States_of_both_days(string then, string now, int fields, string before, string after)
    {
        var (old, later) = (Four("old", "abcd"), Four("later", "abce"));
        var set = Book.Set("QM");
        var question = new TableQuestion(TableBy.State, set, new(later, Day), new(old, Day));
        var change = Table(question, Row(later, then: now), Row(old, then)).Total.Change!;
        Assert.Equal((fields, before, after), (change.Fields, $"{change.Then.X} of {change.Then.Counted}", $"{change.Now.X} of {change.Now.Counted}"));
    }

    [Theory]
    [InlineData("members", 193)]
    [InlineData("african", 54)]
    [InlineData("invented", 12)]
    [InlineData("FR, Germany,qx", 0)]
    [InlineData("FR,DE", 2)]
    public void A_set_is_named_or_made_and_never_mixes_real_and_invented_States(string word, int states)
    {
        if (states == 0)
        {
            Assert.Contains("both together", Assert.Throws<Pillar.Vocabulary.BadInputException>(() => Book.Set(word)).Message, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(states, Book.Set(word).States.Count);
    }

    private static int[] Fitted(int low, int mean)
    {
        var counts = Enumerable.Range(0, 193).Select(s => s < low ? 10 + s % 20 : 31).ToArray();
        for (var s = low; counts.Sum() < mean * 193; s = s == 192 ? low : s + 1)
        {
            counts[s] = Math.Min(counts[s] + 1, Optext.Fields.Count);
        }

        return counts;
    }

    private static Template Four(string code, string ids) => new(code, OperativeText.Adopted, [.. ids.Select(id => new TemplateField(id.ToString(), "2", "N", "row", "", "law"))]);

    private static Matrix Row(Template template, string then)
    {
        var matrix = new Matrix(template, ["QM"], Day);
        foreach (var (field, word) in then.Split(' ').Index())
        {
            if (word != "-")
            {
                matrix.Put(0, field, MarkWords.Parse(word.Replace(".", "", StringComparison.Ordinal))!.Value);
            }
        }

        return matrix;
    }

    private static TableQuestion Question(TableBy by, string set) => new(by, Book.Set(set), new(Optext, Day));

    private static ReviewTable Table(TableQuestion question, Matrix now, Matrix? then) => new MakeTable(Book, (_, _) => now).Of(question, now, then);

    private static Matrix Filled(ReviewSet set, Func<int, int, Mark> mark)
    {
        var matrix = new Matrix(Optext, set.States, Day);
        for (var s = 0; s < set.States.Count; s++)
        {
            for (var f = 0; f < Optext.Fields.Count; f++)
            {
                matrix.Put(s, f, mark(s, f));
            }
        }

        return matrix;
    }

    private static Matrix Random(uint seed, ReviewSet set, Template template)
    {
        var random = new Random((int)(seed % int.MaxValue));
        var matrix = new Matrix(template, set.States, Day);
        for (var s = 0; s < set.States.Count; s++)
        {
            for (var f = 0; random.Next(4) > 0 && f < template.Fields.Count; f++)
            {
                matrix.Put(s, random.Next(template.Fields.Count), (Mark)random.Next(4));
            }
        }

        return matrix;
    }

    private static (Func<string, bool> State, Func<string, bool> Field) Part(TableBy by, string key)
    {
        return by switch
        {
            TableBy.Field => (static _ => true, id => id == key),
            TableBy.Section => (static _ => true, id => id.Split('.')[1] == key),
            TableBy.Domain => (static _ => true, id => id.Split('.')[0] == key),
            TableBy.State => (code => code == key, static _ => true),
            _ => (Bundled.Sets.Require(key).Members.Select(m => m.Alpha2).ToHashSet().Contains, static _ => true),
        };
    }
}
