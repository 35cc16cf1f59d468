using System.Text.Json;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Core;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>An edition on the disk; the witness is the same list written as JSON before and after.</summary>
public sealed class EditionFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pillar-edition-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_list_is_read_as_it_was_written()
    {
        foreach (var list in new[] { CoreList.Bundled, Published.List("eu-annex-i"), CoreList.Bundled with { Entries = [CoreList.Bundled.Entries[0] with { Delivers = true }] }, Supplement.Real with { Oddities = [new Oddity(OddityKind.NoParent, 7, "1A001.a")], Edition = Supplement.Real.Edition with { AsOf = null, InForceFrom = new DateOnly(2026, 6, 24) } } })
        {
            Assert.Equal(Json(list), Json(EditionFile.ReadList(Kept(EditionFile.Of(list)))));
        }
    }

    [Fact]
    public void A_list_that_is_damaged_anywhere_is_refused_in_one_line_or_by_its_checksum()
    {
        var whole = EditionFile.Of(CoreList.Bundled);
        for (var place = 64; place < whole.Length; place += whole.Length / 97)
        {
            byte[] damaged = [.. whole];
            damaged[place] ^= 0xFF;
            var path = Kept(damaged);
            Refused(() => EditionFile.ReadList(path), orRead: true);
            Refused(() => EditionFile.Verify(path), orRead: Padding(whole, place));
            Refused(() => EditionFile.ReadList(Kept(whole[..place])), orRead: false);
        }
    }

    [Fact]
    public void An_edition_of_an_earlier_version_says_to_import_it_again()
    {
        var writer = new Pillar.Platform.Snapshots.SnapshotWriter();
        writer.Add("entries", [0xFF, 0xFF, 0xFF, 0xFF, 0x7F]);
        using var bytes = new MemoryStream();
        writer.WriteTo(bytes);
        Assert.Contains("import it again", Assert.Throws<BadInputException>(() => EditionFile.ReadList(Kept(bytes.ToArray()))).Message, StringComparison.Ordinal);
    }

    /// <summary>Zeros between sections belong to none of them.</summary>
    private static bool Padding(byte[] whole, int place) => whole[place] == 0;

    private static void Refused(Action read, bool orRead)
    {
        var broken = Record.Exception(read);
        Assert.True(broken is BadInputException || (orRead && broken is null), $"{broken}");
        Assert.DoesNotContain('\n', broken?.Message ?? "");
    }

    private string Kept(byte[] content)
    {
        var path = Path.Combine(folder, "edition.pillar-controls");
        File.WriteAllBytes(path, content);
        return path;
    }

    private static string Json(ControlList list) => JsonSerializer.Serialize(list, Stored);

    private static readonly JsonSerializerOptions Stored = new() { IgnoreReadOnlyProperties = true };
}
