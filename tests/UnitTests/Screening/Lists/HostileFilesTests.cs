using System.IO.Compression;
using System.Text;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class HostileFilesTests
{
    private static string Failure(ListDesk desk, params string[] paths)
    {
        var refused = Record.Exception(() => desk.Module.ImportLists.Run(paths));
        var failure = refused is null ? $"{Assert.Single(desk.Module.ImportLists.Run(paths).Lists).Failure}" : Assert.IsType<BadInputException>(refused).Message;
        Assert.DoesNotContain('\n', failure);
        Assert.Equal(["un-baseline"], desk.Module.ListCatalogue.Run().Select(l => l.Edition.Id));
        return failure;
    }

    [Fact]
    public void Entities_that_expand_without_end_are_refused_as_a_document_type()
    {
        using var desk = new ListDesk();
        var laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><CONSOLIDATED_LIST>&c;</CONSOLIDATED_LIST>";
        Assert.Contains("document type", Failure(desk, desk.File("un.xml", laughs)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_grows_without_end_is_refused()
    {
        using var desk = new ListDesk();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.ASCII.GetBytes("<CONSOLIDATED_LIST><INDIVIDUALS>"));
            var nothing = new byte[1 << 20];
            Array.Fill(nothing, (byte)' ');
            for (var i = 0; i < 64; i++)
            {
                gzip.Write(nothing);
            }
        }

        Assert.Contains("zip bomb", Failure(desk, desk.Home.Write("un.xml.gz", packed.ToArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_off_names_the_place()
    {
        using var desk = new ListDesk();
        Assert.Contains("un.xml line 1", Failure(desk, desk.File("un.xml", InventedList.Un(9)[..400])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_file_that_is_cut_off_is_refused()
    {
        using var desk = new ListDesk();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.ASCII.GetBytes(InventedList.Un(900)));
        }

        Assert.Contains("un.xml.gz", Failure(desk, desk.Home.Write("un.xml.gz", packed.ToArray()[..^200])), StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_inside_elements_without_end_are_refused()
    {
        using var desk = new ListDesk();
        var deep = "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>" + string.Concat(Enumerable.Repeat("<A>", 5000));
        Assert.Contains("deep", Failure(desk, desk.File("un.xml", deep)), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_named_and_never_guessed()
    {
        using var desk = new ListDesk();
        var csv = "_id,source,entity_number,type,programs,name,title\n1,X (EL),,,,CAF\u00C9,\n";
        Assert.Contains("UTF-8", Failure(desk, desk.Home.Write("us-csl.csv", Encoding.Latin1.GetBytes(csv))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.txt", "Dear colleague")]
    [InlineData("empty.csv", "")]
    [InlineData("page.html", "<!doctype html><html><body>Service unavailable</body></html>")]
    public void A_file_of_another_kind_says_what_can_be_read(string name, string content)
    {
        using var desk = new ListDesk();
        Assert.Contains("un-xml", Failure(desk, desk.File(name, content)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using var desk = new ListDesk();
        Assert.Contains("no such file", Failure(desk, desk.Home.File("absent.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_for_one_list_are_refused()
    {
        using var desk = new ListDesk();
        var (one, two) = (desk.File("un_2020-01-01.xml", InventedList.Un(2)), desk.File("un_2020-02-01.xml", InventedList.Un(2)));
        Assert.Contains("one file for list un", Failure(desk, one, two), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_comes_twice_is_refused()
    {
        using var desk = new ListDesk();
        var twice = InventedList.Un(2).Replace("XXi.002", "XXi.001", StringComparison.Ordinal);
        Assert.Contains("XXi.001 twice", Failure(desk, desk.File("un.xml", twice)), StringComparison.Ordinal);
    }
}
