using Xunit;

namespace Pillar.UnitTests.House;

public class WordingTests
{
    [Fact]
    public void No_source_of_this_checkout_holds_a_word_out_of_place() => Assert.Empty(Wording.Problems(SourceTree.Checkout));

    [Theory]
    [InlineData("tests/UnitTests/States/T.cs", "// TO" + "DO later", "TO" + "DO is a note to oneself, not finished work")]
    [InlineData("src/Web/Pages/P.razor", "@* FIX" + "ME *@", "FIX" + "ME is a note to oneself, not finished work")]
    [InlineData("src/Cli/C.cs", "#reg" + "ion Options", "#reg" + "ion is a note to oneself, not finished work")]
    [InlineData("src/Cli/C.cs", "throw new NotImplemented" + "Exception();",
        "NotImplemented" + "Exception is a note to oneself, not finished work")]
    [InlineData("src/States/S.cs", "Console.WriteLine();", "Console.WriteLine belongs to Cli: a module neither prints nor parses arguments")]
    [InlineData("src/States/S.cs", "using Microsoft.AspNetCore.Http;", "Microsoft.AspNetCore belongs to Web: a module knows no request")]
    [InlineData("src/Cli/C.cs", "using Microsoft.Data.Sqlite;", "using Microsoft.Data.Sqlite is a database driver: no SQL in Cli or Web")]
    public void A_word_out_of_place_is_reported(string file, string line, string report)
    {
        using var house = new Miniature().With(file, line);
        Assert.Equal([$"{file}(1): {report}"], Wording.Problems(house.Tree));
    }

    [Fact]
    public void The_console_may_be_used_where_it_belongs()
    {
        using var house = new Miniature().With("src/Cli/C.cs", "Console.WriteLine();");
        Assert.Empty(Wording.Problems(house.Tree));
    }
}
