using Pillar.Screening;
using Pillar.Transfers.Money.Ownership;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>Shares of listed owners along chains; the witness is a system of linear equations, solved by elimination.</summary>
public class OwnershipTests
{
    private static readonly DateOnly Day = new(2026, 11, 29);

    [Theory]
    [InlineData("L>A 50", "A", 50, 50)]
    [InlineData("L>A 49.99", "A", 49.99, 49.99)]
    [InlineData("L>A 25; M>A 25", "A", 50, 25)]
    [InlineData("L>A 60; A>B 55", "B", 55, 33)]
    [InlineData("L>A 40; A>B 100", "B", 0, 40)]
    [InlineData("L>A 60; A>B 30; L>B 25", "B", 55, 43)]
    [InlineData("L>A 50; B>A 50; A>B 50", "B", 50, 33.3333)]
    [InlineData("A>B 100; B>A 100", "A", 0, 0)]
    public void Shares_count_level_by_level_and_multiply_along_chains(string shares, string company, decimal counted, decimal indirect)
    {
        var chain = Book(shares).Of(company)!;
        Assert.Equal((counted, indirect), (chain.ListedShare, chain.Listed.FirstOrDefault(static owner => owner.Name == "L")?.Indirect ?? 0));
    }

    [Fact]
    public void A_circle_ends_and_is_told() => Assert.True(Book("A>B 60; B>C 60; C>A 60; L>A 10").Of("C")!.Circular);

    [Theory]
    [InlineData("2024-06-30", 0)]
    [InlineData("2024-07-01", 80)]
    [InlineData("2025-12-31", 80)]
    [InlineData("2026-01-01", 20)]
    public void The_share_is_that_of_the_day(string day, decimal share)
    {
        Stake[] stakes = [Of("L", "A", 80, "2024-07-01", "2025-12-31"), Of("L", "A", 20, "2026-01-01", null), Of("X", "A", 5, null, null)];
        Assert.Equal(share, new OwnershipBook(stakes, DateOnly.ParseExact(day, "yyyy-MM-dd"), Hits).Of("A")!.ListedShare);
    }

    [Fact]
    public void Of_two_sources_that_hold_on_a_day_the_later_counts()
    {
        Stake[] stakes = [Of("L", "A", 80, "2020-01-01", null), Of("L", "A", 20, "2024-01-01", null)];
        Assert.Equal(20, new OwnershipBook(stakes, Day, Hits).Of("A")!.ListedShare);
    }

    [Fact]
    public void What_nobody_is_said_to_own_is_not_known_and_a_share_that_is_not_stated_is_told()
    {
        var chain = Book("L>A 30; X>A ?").Of("A")!;
        Assert.Equal((70m, true), (chain.UnknownShare, chain.Unstated));
        Assert.Null(Book("L>A 30").Of("L"));
    }

    [Theory]
    [InlineData("2025-11-09", ReasonWord.Hold)]
    [InlineData("2025-11-10", ReasonWord.Refer)]
    [InlineData("2026-11-09", ReasonWord.Refer)]
    [InlineData("2026-11-10", ReasonWord.Hold)]
    public void The_rule_of_half_is_suspended_for_its_year(string day, string kind) =>
        Assert.Equal(kind, Pillar.Transfers.Money.Payments.PaymentOutcomes.PaymentWord(OwnershipPolicy.All[0].On(DateOnly.ParseExact(day, "yyyy-MM-dd"))));

    [Fact]
    public void Multiplied_shares_are_the_solution_of_the_equations()
    {
        var random = new Random(1540);
        for (var trial = 0; trial < 200; trial++)
        {
            var count = random.Next(2, 8);
            var (matrix, stakes) = (new double[count, count], new List<Stake>());
            for (var owned = 1; owned < count; owned++)
            {
                var left = 100m;
                for (var owner = 0; owner < count; owner++)
                {
                    var share = owner == owned || random.Next(3) == 0 ? 0 : Math.Round((decimal)random.NextDouble() * left * 0.9m, 2);
                    if (share > 0)
                    {
                        left -= share;
                        matrix[owned, owner] = (double)share / 100;
                        stakes.Add(Of(owner == 0 ? "L" : $"C{owner}", $"C{owned}", share, null, null));
                    }
                }
            }

            var expected = Solve(matrix, count);
            var book = new OwnershipBook(stakes, Day, Hits);
            for (var company = 1; company < count; company++)
            {
                var found = book.Of($"C{company}")?.Listed.FirstOrDefault()?.Indirect ?? 0;
                Assert.Equal(expected[company] * 100, (double)found, 0.001);
            }
        }
    }

    [Theory]
    [InlineData("owner,owned,share,from,to,source\nA,A,10,,,x\n", "line 2, owned: expected another company than the owner")]
    [InlineData("owner,owned,share,from,to,source\nA,B,101,,,x\n", "line 2, share: expected a percent above 0 and at most 100")]
    [InlineData("owner,owned,share,from,to,source\nA,B,10,2026-02-30,,x\n", "line 2, from: expected a calendar day")]
    [InlineData("owner,owned,share,from,to,source\nA,B,10,2026-02-03,2026-02-02,x\n", "line 2, to: expected a day not before from")]
    [InlineData("owner,owned,share,from,to,source\nA,B,10,,,\n", "line 2, source: expected a text")]
    [InlineData("owner,owned,share,from,to\nA,B,10,,\n", "a column 'source'")]
    public void A_row_that_cannot_be_used_is_told(string csv, string line)
    {
        using var home = new TempHome();
        Assert.Contains(line, Assert.Throws<BadInputException>(() => StakeReader.Read(home.Write("o.csv", csv))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_says_the_same_as_CSV()
    {
        using var home = new TempHome();
        var csv = StakeReader.Read(home.Write("o.csv", "owner,owned,share,from,to,source\nA,B,12.5,2026-01-01,,x\nC,B,,,,y\n"));
        var json = StakeReader.Read(home.Write("o.json", """[{"owner":"A","owned":"B","share":12.5,"from":"2026-01-01","source":"x"},{"owner":"C","owned":"B","source":"y"}]"""));
        Assert.Equal(csv.Select(static s => s with { Place = "" }), json.Select(static s => s with { Place = "" }));
    }

    /// <summary>x = direct + shares·x, by Gauss.</summary>
    private static double[] Solve(double[,] shares, int count)
    {
        var system = new double[count, count + 1];
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                system[row, column] = (row == column ? 1 : 0) - (column == 0 ? 0 : shares[row, column]);
            }

            system[row, count] = shares[row, 0];
        }

        for (var pivot = 0; pivot < count; pivot++)
        {
            for (var row = 0; row < count; row++)
            {
                var factor = row == pivot ? 0 : system[row, pivot] / system[pivot, pivot];
                for (var column = 0; column <= count && factor != 0; column++)
                {
                    system[row, column] -= factor * system[pivot, column];
                }
            }
        }

        return [.. Enumerable.Range(0, count).Select(row => system[row, count] / system[row, row])];
    }

    private static OwnershipBook Book(string shares) => new(shares.Split("; ").Select(static share =>
    {
        var parts = share.Split('>', ' ');
        return Of(parts[0], parts[1], parts[2] == "?" ? null : decimal.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), null, null);
    }), Day, Hits);

    private static Stake Of(string owner, string owned, decimal? share, string? from, string? to) =>
        new(owner, owned, share, from is null ? null : DateOnly.ParseExact(from, "yyyy-MM-dd"), to is null ? null : DateOnly.ParseExact(to, "yyyy-MM-dd"), "invented", "");

    /// <summary>L and M are listed.</summary>
    private static IReadOnlyList<Hit> Hits(string name) => name is "L" or "M" ? [new Hit(1, ScreenOutcome.Strong, "un-invented", "XXe.001", name, name, PartyKind.Organisation, [], [])] : [];

    private static class ReasonWord
    {
        public const string Hold = "hold";
        public const string Refer = "refer";
    }
}
