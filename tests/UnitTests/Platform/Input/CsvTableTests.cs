using System.Text;
using Pillar.Platform.Input;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Input;

public sealed class CsvTableTests
{
    [Fact]
    public void Rows_are_read_by_column_name_and_know_their_line()
    {
        using var table = Of("id, Name \r\n1,\"Sons,\r\nof \"\"Ivan\"\"\"\r\n\r\n2,#Anna");
        Assert.Equal(["id", "Name"], table.Header);
        var name = table.Require("name");
        Assert.True(table.Read());
        Assert.Equal((2, "Sons,\r\nof \"Ivan\""), (table.Line, table[name]));
        Assert.True(table.Read());
        Assert.Equal((5, "#Anna"), (table.Line, table[name]));
        Assert.False(table.Read());
    }

    [Theory]
    [InlineData("a,b\n1,2\n1,2,3\n", 3, "2 columns")]
    [InlineData("a,b\n\"x\ny\",2\n1\n", 4, "2 columns")]
    [InlineData("a,b\n1,\"2\n3,4\n", 2, "CSV with quotes that are closed before the next comma or line")]
    [InlineData("a,b\n\"1\"x,2\n", 2, "CSV with quotes that are closed before the next comma or line")]
    [InlineData("a,A\n1,2\n", 1, "each column once")]
    public void A_row_that_does_not_fit_names_its_line(string csv, int line, string expected)
    {
        var bad = Assert.Throws<BadInputException>(() => ReadAll(Of(csv)));
        Assert.Equal(($"test line {line}", expected), (bad.Place, bad.Expected));
    }

    [Theory]
    [InlineData("a,b\n", ',')]
    [InlineData("a;b\n", ';')]
    [InlineData("left;right;kind;match\na;b;Person;true\n", ';')]
    [InlineData("a\tb\tc\n", '\t')]
    [InlineData("alone\n1\n", ',')]
    [InlineData("\"a\";\"b\"\n", ';')]
    [InlineData("\"a, or\nelse\"\tb\n", '\t')]
    [InlineData("\"a\",\"b;c;d\"\n", ',')]
    [InlineData("\na;b,c;d\n", ';')]
    public void What_parts_the_cells_is_known(string csv, char delimiter)
    {
        using var table = Of(csv);
        Assert.Equal(delimiter, table.Delimiter);
    }

    [Fact]
    public void An_empty_file_has_no_header() => Assert.Throws<BadInputException>(() => Of(""));

    [Fact]
    public void A_missing_column_is_named_with_those_found()
    {
        using var table = Of("id,full name\n");
        Assert.Equal(-1, table.Find("name"));
        Assert.Equal("test line 1: expected a column 'name', found id,full name", Assert.Throws<BadInputException>(() => table.Require("name")).Message);
    }

    [Theory]
    [InlineData("id;name\n1;Ivan, Sons\n")]
    [InlineData("id\tname\n1\tIvan, Sons\n")]
    [InlineData("\"id\";\"name\"\n\"1\";\"Ivan, Sons\"\n")]
    public void Semicolons_and_tabs_are_told_from_the_first_row(string csv)
    {
        using var table = Of(csv);
        Assert.True(table.Read());
        Assert.Equal("Ivan, Sons", table[1]);
    }

    [Fact]
    public void A_file_of_one_column_is_a_table_too()
    {
        using var table = Of("name\nIvan Petrov\n");
        Assert.True(table.Read());
        Assert.Equal("Ivan Petrov", table[table.Require("name")]);
    }

    [Fact]
    public void A_file_without_header_may_end_with_a_control_Z()
    {
        using var table = Of("1,x\n2,y\n\u001A", new CsvShape(HasHeader: false, Columns: 2, Delimiter: ','));
        Assert.Equal(2, ReadAll(table));
    }

    [Fact]
    public void A_record_without_end_is_refused_before_it_fills_the_memory()
    {
        var bad = Assert.Throws<BadInputException>(() => ReadAll(Of("a,b\n1,\"" + new string('x', 3 << 20))));
        Assert.Equal("test line 2", bad.Place);
    }

    [Fact]
    public void Lines_that_end_with_carriage_returns_alone_are_counted()
    {
        using var table = Of("a,b\r1,2\r3,4\r");
        Assert.True(table.Read() && table.Read());
        Assert.Equal((3, "4"), (table.Line, table[1]));
    }

    private static CsvTable Of(string csv, CsvShape? shape = null) => CsvTable.Open(InputTextTests.Input(Encoding.UTF8.GetBytes(csv)), shape);

    private static int ReadAll(CsvTable table)
    {
        using (table)
        {
            var rows = 0;
            for (; table.Read(); rows++)
            {
                Assert.NotNull(table[0]);
            }

            return rows;
        }
    }
}
