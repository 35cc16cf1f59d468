using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Keys;
using Pillar.Platform.Packs;
using Pillar.UnitTests.Cli;
using Pillar.UnitTests.Screening.Lists;
using Xunit;

namespace Pillar.UnitTests.Platform.Packs;

/// <summary>Every part of a pack on the command line: what one installation answers about lists, control lists, treaties, ratings and country groups the other answers after it.</summary>
public sealed class PackPartsTests : IDisposable
{
    private static readonly string[][] Questions =
    [
        ["lists", "list"], ["controls", "list"], ["controls", "show", "ZZ901", "--rules"], ["treaties", "show", "CPPNM"], ["states", "show", "FR"], ["states", "ratings"],
    ];

    private readonly TempHome from = new(), to = new();

    private string Pack => from.File("all.pack");

    private string Key => SigningKey.PublicKeyOf(from.Home)!;

    public void Dispose()
    {
        from.Dispose();
        to.Dispose();
    }

    [Fact]
    public void What_one_installation_answers_from_its_imports_the_other_answers_after_the_pack()
    {
        Fill(from);
        Done(from, "pack", "make", Pack);
        Assert.All(Questions[1..], question => Assert.NotEqual(Answer(from, question), Answer(to, question)));
        Done(to, "pack", "apply", Pack, "--key", Key);
        Assert.All(Questions, question => Assert.Equal(Answer(from, question), Answer(to, question)));
    }

    [Theory]
    [InlineData("controls/zz-supplement/")]
    [InlineData("states/treaties/")]
    [InlineData("states/fatf")]
    [InlineData("states/destination-facts")]
    [InlineData("lists/un/")]
    public void A_file_of_any_part_that_was_changed_or_is_no_such_file_is_refused_and_nothing_is_taken(string part)
    {
        Fill(from);
        Done(from, "pack", "make", Pack);
        var bytes = File.ReadAllBytes(Pack);
        using (var pack = PackFile.Open(Pack))
        {
            var file = pack.Manifest.Files.First(one => one.Name.StartsWith(part, StringComparison.Ordinal));
            var start = bytes.Length - pack.Manifest.Files.SkipWhile(one => one != file).Sum(static one => one.Bytes);
            bytes[start + (file.Bytes / 2)] ^= 1;
            Forge(pack.Manifest.Made, file.Name);
        }

        File.WriteAllBytes(Pack, bytes);
        Assert.Equal(4, CommandRun.Of(to, "pack", "apply", Pack, "--key", Key, "--accept").Exit);
        Assert.Equal(4, CommandRun.Of(to, "pack", "apply", from.File("forged.pack"), "--key", Key, "--accept").Exit);
        Assert.All(new[] { "lists", "controls", "states" }, folder => Assert.False(Directory.Exists(to.File(folder)), folder));
    }

    [Fact]
    public void An_older_control_list_goes_in_only_by_an_officers_word()
    {
        Controls(from, "2026-09-01");
        Done(from, "pack", "make", Pack);
        Controls(to, "2026-10-01");
        Assert.Contains("--accept", CommandRun.Of(to, "pack", "apply", Pack, "--key", Key).Error, StringComparison.Ordinal);
        Assert.Contains("2026-10-01", Answer(to, "controls", "list"), StringComparison.Ordinal);
        Done(to, "pack", "apply", Pack, "--key", Key, "--accept");
        Assert.Contains("2026-09-01", Answer(to, "controls", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_trusted_shown_and_trusted_no_longer_with_a_line_for_each()
    {
        Fill(from);
        Done(from, "pack", "make", Pack);
        Assert.Equal("[]", Answer(to, "pack", "keys").ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Done(to, "pack", "trust", Key.ToUpperInvariant());
        Assert.Contains(Key, Answer(to, "pack", "keys"), StringComparison.Ordinal);
        Assert.Contains("trusted already", CommandRun.Of(to, "pack", "trust", Key).Error, StringComparison.Ordinal);
        Done(to, "pack", "apply", Pack);
        Done(to, "pack", "distrust", Key);
        Assert.Equal(4, CommandRun.Of(to, "pack", "apply", Pack).Exit);
        Assert.Equal(4, CommandRun.Of(to, "pack", "distrust", Key).Exit);
        Assert.Equal(4, CommandRun.Of(from, "pack", "distrust", Key).Exit);
        Assert.Equal(4, CommandRun.Of(to, "pack", "trust", "abc").Exit);
        Assert.Contains("un", Answer(to, "lists", "list"), StringComparison.Ordinal);
        var trail = CommandRun.Of(to, "audit", "list", "--action", "pack").Out;
        Assert.All(new[] { "pack.trust", "pack.apply", "pack.distrust" }, action => Assert.Contains(action, trail, StringComparison.Ordinal));
    }

    private static void Fill(TempHome home)
    {
        Done(home, "lists", "import", home.Write("un.xml", InventedList.Un(3)));
        Controls(home, "2026-09-01");
        Done(
            home, "treaties", "import", home.Write("table.txt", "Participant\tSignature\tRatification, Accession(a)\nFrance\t\t6 Sep 1991\nHaiti\t9 Apr 1980\t\n"),
            "--treaty", "CPPNM", "--as-of", "2026-11-20", "--source", "Invented table", "--whole", "--yes");
        Done(home, "states", "import-fatf", home.Write("ratings-2026-03-23.csv", "iso3,report_type,report_date,R.1,R.2,R.6,R.7,IO11\nFRA,MER,2022-05,C,C,C,LC,LE\nHKG,MER,2019-09,C,C,C,LC,LE\n"));
        Done(home, "states", "import-groups", home.Write("groups.csv", "territory,kind,group,part,source,provision,asOf\nFR,country-group,A:1,,Invented table,row 7,2026-03-01\n"));
    }

    private static void Controls(TempHome home, string asOf) => Done(home, "controls", "import", Repository.Path("samples", "controls", "invented-supplement.csv"), "--as-of", asOf);

    /// <summary>A pack with a good signature over a file of that name with other content.</summary>
    private void Forge(DateTimeOffset made, string name)
    {
        byte[] content = [.. Enumerable.Repeat((byte)7, 500)];
        using var key = SigningKey.ReadOrCreate(from.Home);
        var line = new PackManifest(made, key.PublicKey, [new(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)))]).ToLine();
        File.WriteAllBytes(from.File("forged.pack"), [.. line, 10, .. Encoding.ASCII.GetBytes(key.Sign(line)), 10, .. content]);
    }

    private static void Done(TempHome home, params string[] words)
    {
        var run = CommandRun.Of(home, words);
        Assert.True(run.Exit == 0, run.Error);
    }

    private static string Answer(TempHome home, params string[] words) => CommandRun.Of(home, [.. words, "--json"]).Out;
}
