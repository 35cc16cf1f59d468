using System.Security.Cryptography;
using Pillar.Screening.Matching.Index;
using Pillar.UnitTests.House;
using Pillar.UnitTests.Screening.Matching;
using Xunit;

namespace Pillar.UnitTests.Screening.Snapshot;

/// <summary>The name of what makes an index changes whenever the index does, or lists of before would be searched with words of today.</summary>
public class IndexMakerTests
{
    private const string Committed = "tests/UnitTests/Screening/Snapshot/Expectations/index.txt";

    /// <summary>One name or more for each way that names are read.</summary>
    private static readonly string[] Names =
    [
        "Zubaryk Montevaro", "Dr. Abdulrahman al-Zubaryk bin Yusuf", "Muhammad Abu Bakr", "ООО «Зубарык»", "А. Зубарык", "J. Smith", "Ilenko Trading Company Limited",
        "Factory XXVI LLC", "MV Ocean 2", "金正恩", "李明", "王小明", "田中太郎", "タナカ", "김정은", "박 영희", "محمد علي", "حسین", "Γεώργιος", "Արամ", "יוסף",
        "राम", "მერაბ", "สมชาย", "Nguyễn Văn A", "Müller & Söhne GmbH", "O'Brien-Smythe", "BANK MELLI IRAN", "~Chairman", "999 Movement",
    ];

    [Fact]
    public void Another_index_has_another_maker()
    {
        var (maker, index) = (IndexMaker.Current, Index());
        var before = File.ReadAllText(SourceTree.Checkout.FullPath(Committed)).Split('\n');
        Assert.True(before[0] != maker || before[1] == index, "names are indexed otherwise than before under the same name: raise Matcher.Engine");
        Generated.Equals(Committed, $"{maker}\n{index}\n");
    }

    private static string Index()
    {
        using var list = new MadeList([.. Names.Select(static (name, i) => MadeList.Entry(i, [name]))]);
        var snapshot = new DocumentedReader(File.ReadAllBytes(list.Path));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var section in snapshot.Names.Except(["edition", "entries", "entry-offsets", "made-by"]))
        {
            hash.AppendData(snapshot.Section(section));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
