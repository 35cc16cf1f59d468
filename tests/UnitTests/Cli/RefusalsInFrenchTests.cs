using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli;

/// <summary>What a French reader is told of input that cannot be used: one line, and no English in it.</summary>
public sealed class RefusalsInFrenchTests : IDisposable
{
    private readonly TempHome home = new();

    public RefusalsInFrenchTests()
    {
        home.Write("empty.csv", "");
        home.Write("no-name.csv", "id,nom\n1,X\n");
        home.Write("rows.csv", "id,name,born\n1,Ansarallah,1971\n2,,hier\n");
        home.Write("pairs.csv", "left,right\na,b\n");
        home.Write("latin1.csv", [.. "id,name\n1,Ren"u8, 0xE9, (byte)'\n']);
        home.Write("broken.json", "{ \"reference\": ");
        home.Write("unknown.json", "{ \"reference\": \"A\", \"partys\": [] }");
        home.Write("list.xml", "<OTHER/>");
        home.Write("sdn.csv", "1,2\n");
        home.Write("cut.xml", "<CONSOLIDATED_LIST><INDIVIDUALS>\n<INDIVIDUAL>");
        home.Write("laugh.xml", "<!DOCTYPE l [<!ENTITY a \"ha\">]><CONSOLIDATED_LIST>&a;</CONSOLIDATED_LIST>");
        home.Write("mixed.xml", "<CONSOLIDATED_LIST>\n<A></B></CONSOLIDATED_LIST>");
        home.Write("quote.csv", "id,name\n1,\"A\"x\n");
        home.Write("entities.ftm.json", "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"X\"]}}\n{\"id\":");
        home.Write("seal.json", "");
    }

    [Theory]
    [InlineData("name : il faut un nom ; trouvé : rien", "screen", " ")]
    [InlineData("name : il faut au moins une lettre ou un chiffre ; trouvé : ?!", "screen", "?!")]
    [InlineData("name : il faut du texte sans caractère de contrôle ou de direction ; trouvé : U+202E", "screen", "Ansar\u202Eallah")]
    [InlineData("--born : il faut AAAA[-MM[-JJ]] ; trouvé : nothing", "screen", "A", "--born", "nothing")]
    [InlineData("--kind : il faut person, organisation, vessel ou aircraft ; trouvé : planète", "screen", "A", "--kind", "planète")]
    [InlineData("--country : il faut un code ISO ou un nom ; trouvé : Atlantide", "screen", "A", "--country", "Atlantide")]
    [InlineData("possible : il faut un score supérieur à 0 et d’au plus 1, comme 0.75 ; trouvé : 7", "screen", "A", "--possible", "7")]
    [InlineData("empty.csv : il faut une ligne de noms de colonnes ; trouvé : un fichier vide", "screen", "file", "@empty.csv", "--out", "@out.csv")]
    [InlineData("no-name.csv ligne 1 : il faut une colonne « name » ; trouvé : id,nom", "screen", "file", "@no-name.csv", "--out", "@out.csv")]
    [InlineData("rows.csv ligne 3, name : il faut un nom ; trouvé : rien", "screen", "file", "@rows.csv", "--out", "@out.csv")]
    [InlineData("latin1.csv ligne 2, octet 14 : il faut du texte en UTF-8 ; trouvé : l’octet 0xE9, qui n’est pas de l’UTF-8", "screen", "file", "@latin1.csv", "--out", "@out.csv")]
    [InlineData("rows.csv : il faut un autre fichier que l’entrée ; trouvé : l’entrée elle-même", "screen", "file", "@rows.csv", "--out", "@rows.csv")]
    [InlineData("absent.csv : il faut un fichier lisible ; trouvé : aucun fichier de ce nom", "screen", "file", "@absent.csv", "--out", "@out.csv")]
    [InlineData("pairs.csv ligne 1 : il faut une colonne « match » ; trouvé : left,right", "screen", "evaluate", "@pairs.csv")]
    [InlineData("--threshold : il faut un nombre de 0 à 1 ; trouvé : haut", "screen", "evaluate", "@pairs.csv", "--threshold", "haut")]
    [InlineData("broken.json ligne 1 : il faut du JSON d’au plus 16 niveaux ; trouvé : la fin de la ligne", "assess", "@broken.json")]
    [InlineData("unknown.json $ : il faut une propriété connue (la plus proche : parties) ; trouvé : partys", "assess", "@unknown.json")]
    [InlineData("list.xml : il faut l’un de own-csv", "lists", "import", "@list.xml")]
    [InlineData("cut.xml ligne 2 : il faut du XML bien formé sans type de document ; trouvé : la fin du fichier à l’intérieur d’un élément", "lists", "import", "@cut.xml")]
    [InlineData("laugh.xml ligne 1 : il faut du XML bien formé sans type de document ; trouvé : un type de document", "lists", "import", "@laugh.xml")]
    [InlineData("mixed.xml ligne 2 : il faut du XML bien formé sans type de document ; trouvé : autre chose au caractère 6 de la ligne", "lists", "import", "@mixed.xml")]
    [InlineData("quote.csv ligne 2 : il faut un CSV dont les guillemets sont fermés avant la virgule ou la ligne suivante ; trouvé : un guillemet à un autre endroit", "screen", "file", "@quote.csv", "--out", "@out.csv")]
    [InlineData("entities.ftm.json ligne 2 : il faut un objet JSON avec id, schema et properties ; trouvé : autre chose à l’octet 7 de la ligne", "lists", "import", "@entities.ftm.json")]
    [InlineData("seal.json ligne 1 : il faut un point de contrôle en JSON ; trouvé : autre chose à l’octet 1 de la ligne", "audit", "verify", "--checkpoint", "@seal.json")]
    [InlineData("inconnu : il faut un fichier, un dossier, une liste en vigueur ou LISTE@ÉDITION ; trouvé : rien de ce nom", "lists", "diff", "inconnu", "un-baseline")]
    [InlineData("--keep : il faut un nombre entier d’au moins 2 ; trouvé : 1", "lists", "prune", "--keep", "1")]
    [InlineData("ENTRY : il faut la référence d’une entrée d’une liste en vigueur ; trouvé : XX.1", "lists", "show", "XX.1")]
    [InlineData("VERDICT : il faut different, same ou unsure ; trouvé : peut-être", "judgements", "add", "A", "un-baseline:KPe.015", "peut-être", "--reason", "x")]
    [InlineData("--entry : il faut LISTE:RÉFÉRENCE ; trouvé : KPe.015", "judgements", "list", "--entry", "KPe.015")]
    [InlineData("audit.db : il faut un journal d’audit ; trouvé : aucun", "audit", "list")]
    [InlineData("--take : il faut un nombre entier d’au moins 1 ; trouvé : 0", "audit", "list", "--take", "0")]
    public void Bad_input_is_told_in_French_in_one_line(string line, params string[] arguments)
    {
        var run = CommandRun.Of(home, [.. arguments.Select(argument => argument.StartsWith('@') ? home.File(argument[1..]) : argument), "--lang", "fr"]);
        Assert.Equal(4, run.Exit);
        var said = Assert.Single(run.Error.TrimEnd('\n', '\r').Split('\n'));
        Assert.Contains(line, said, StringComparison.Ordinal);
        Assert.DoesNotContain("expected", said, StringComparison.Ordinal);
    }

    public void Dispose() => home.Dispose();
}
