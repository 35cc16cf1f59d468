using System.CommandLine;
using System.Globalization;
using Pillar.Cli;
using Pillar.UnitTests.Cli;
using Xunit;

namespace Pillar.UnitTests.House;

public class HelpInFrenchTests
{
    [Fact]
    public void Everything_in_the_command_tree_is_described_in_French() => Assert.Empty(HelpInFrench.Problems(CommandRun.Tree()));

    [Fact]
    public void A_command_without_French_is_reported()
    {
        var root = new RootCommand { new Command("look", "Look at a file") };
        Assert.Contains("look has no French: write it in src/Cli/Resources/HelpText.fr.resx", HelpInFrench.Problems(root));
    }

    [Fact]
    public void A_description_left_in_English_is_reported()
    {
        var root = new RootCommand("Pillar : la résolution 1540 (2004) sous forme de logiciel. "
            + "Une aide à l’agent ; l’absence de correspondance ne vaut pas autorisation.");
        root.Options.Clear();
        Assert.Equal(["pillar has no French: write it in src/Cli/Resources/HelpText.fr.resx"], HelpInFrench.Problems(root));
    }

    [Fact]
    public void Help_speaks_the_language_asked_for()
    {
        var root = new RootCommand("tool") { new Command("screen", "Look at a name") };
        HelpWords.Translate(root, CultureInfo.GetCultureInfo("fr"));
        Assert.StartsWith("Contrôler un nom", root.Subcommands.Single().Description);
        Assert.All(root.Options, option => Assert.StartsWith("Afficher", option.Description));
    }
}
