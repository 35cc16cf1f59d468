using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public sealed class NamedImportTests : IDisposable
{
    private readonly ListDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_list_gets_the_id_that_the_user_says_and_replaces_the_one_of_that_id()
    {
        Import("un-consolidated", "un-consolidated.xml", 20);
        Import("un-consolidated", "download (3).xml", 22);
        var edition = Assert.Single(desk.Module.ListCatalogue.Run(), static list => list.Edition.Format == "un-xml");
        Assert.Equal(("un-consolidated", 22), (edition.Edition.Id, edition.Records));
        Assert.Equal("lists-fewer-records", desk.Module.ImportLists.Run([desk.File("x.xml", InventedList.Un(3))], id: "un-consolidated").Lists[0].Refusal?.Code);
    }

    [Theory]
    [InlineData("UN")]
    [InlineData("a/b")]
    [InlineData("../x")]
    [InlineData("un-baseline")]
    public void An_id_that_cannot_be_given_is_named_and_nothing_is_imported(string id)
    {
        Assert.StartsWith("--id", Assert.Throws<BadInputException>(() => Import(id, "un.xml", 3)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(desk.Module.ListCatalogue.Run(), static list => list.Edition.Format == "un-xml");
    }

    [Fact]
    public void One_id_is_not_given_to_two_lists()
    {
        string[] files = [desk.File("one.xml", InventedList.Un(3)), desk.File("two.xml", InventedList.Un(3))];
        Assert.Contains("one, two", Assert.Throws<BadInputException>(() => desk.Module.ImportLists.Run(files, id: "mine")).Message, StringComparison.Ordinal);
    }

    private void Import(string id, string name, int records) => Assert.True(desk.Module.ImportLists.Run([desk.File(name, InventedList.Un(records))], id: id).Done);
}
