using System.Globalization;
using Pillar.Cli.Commands.Lists;
using Pillar.Screening.Lists;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Cli;

public sealed class ListsCliTextTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_role_type_and_kind_has_a_word(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        Assert.All(Enum.GetValues<CountryRole>(), value => Assert.NotEmpty(ListLine.Word(value, culture)));
        Assert.All(Enum.GetValues<PlaceRole>(), value => Assert.NotEmpty(ListLine.Word(value, culture)));
        Assert.All(Enum.GetValues<IdentifierKind>(), value => Assert.NotEmpty(ListLine.Word(value, culture)));
        Assert.All(Enum.GetValues<NameType>(), value => Assert.NotEmpty(ListLine.Word(value, culture)));
        Assert.All(Enum.GetValues<PartyKind>(), value => Assert.NotEmpty(ListLine.Word(value, culture)));
        Assert.All(Enum.GetValues<Gender>(), value => Assert.NotEmpty(ListLine.Word(value, culture)));
    }

    [Fact]
    public void An_entry_and_the_lists_are_shown_in_French_words()
    {
        using var home = new TempHome();
        var entry = CommandRun.Of(home, "lists", "show", "KPi.001", "--lang", "fr").Out;
        Assert.Contains("(nationalité)", entry, StringComparison.Ordinal);
        Assert.Contains("personne", entry, StringComparison.Ordinal);
        Assert.Matches(@"un-baseline +\d+  \d{4}-\d\d-\d\d \(âge : \d+ jours\), requise", CommandRun.Of(home, "lists", "list", "--lang", "fr").Out);
    }

    [Fact]
    public void What_changed_is_named_in_French_words()
    {
        using var home = new TempHome();
        home.Write("before.xml", InventedList.Un(2));
        home.Write("after.xml", InventedList.Un(3).Replace("PERSON 1<", "OTHER 1<", StringComparison.Ordinal));
        var said = CommandRun.Of(home, "lists", "diff", home.File("before.xml"), home.File("after.xml"), "--lang", "fr").Out;
        Assert.StartsWith("ajoutées : 1 ; retirées : 0 ; modifiées : 1", said, StringComparison.Ordinal);
        Assert.Contains("    + noms  INVENTED OTHER 1", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_can_be_looked_at_where_nothing_can_be_recorded_and_nothing_is_screened()
    {
        using var home = new TempHome();
        Directory.CreateDirectory(home.Home.AuditFile);
        Assert.Equal((0, 0, 0), (CommandRun.Of(home, "lists", "list").Exit, CommandRun.Of(home, "lists", "show", "KPi.001").Exit, CommandRun.Of(home, "lists", "verify").Exit));
        var screened = CommandRun.Of(home, "screen", "Ansarallah", "--lang", "fr");
        Assert.Equal((4, ""), (screened.Exit, screened.Out));
        Assert.EndsWith(
            "audit.db : il faut un fichier qui se laisse lire et écrire ; trouvé : déjà quelque chose de ce nom",
            screened.Error.TrimEnd(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess", "nowhere.json")]
    [InlineData("states", "import-groups", "nowhere.json")]
    public void A_file_that_is_not_there_is_named_with_what_was_expected(params string[] words)
    {
        using var home = new TempHome();
        var run = CommandRun.Of(home, words);
        Assert.Equal(4, run.Exit);
        Assert.EndsWith("nowhere.json: expected a file that can be read, found no such file", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_with_what_was_expected()
    {
        using var home = new TempHome();
        CommandRun.Of(home, "screen", "Ansarallah");
        var path = home.File("nowhere/seal.json");
        var run = CommandRun.Of(home, "audit", "checkpoint", "--out", path);
        Assert.Equal((4, $"{path}: expected a file in a folder that exists, found no such folder"), (run.Exit, run.Error.TrimEnd()));
    }
}
