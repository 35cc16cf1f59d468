using System.IO.Compression;
using System.IO.Pipes;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Input;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Input;

public sealed class InputStreamTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("plain.csv.gz")]
    [InlineData("packed.csv")]
    public void Gzip_is_told_from_the_content_and_never_from_the_name(string name)
    {
        var content = "id,name\n1,Ivan\n"u8.ToArray();
        var path = home.Write(name, name.StartsWith("packed", StringComparison.Ordinal) ? Gzip(content) : content);
        using var input = InputStream.Open(path);
        using var reader = new StreamReader(input);
        Assert.Equal("id,name\n1,Ivan\n", reader.ReadToEnd());
    }

    [Fact]
    public void The_hash_is_that_of_the_content_whether_packed_or_not()
    {
        var content = Encoding.UTF8.GetBytes(new string('x', 300_000));
        var expected = Convert.ToHexStringLower(SHA256.HashData(content));
        using var plain = InputStream.Open(home.Write("a", content));
        using var packed = InputStream.Open(home.Write("b", Gzip(content)));
        Assert.Equal(expected, plain.Sha256());
        packed.ReadExactly(new byte[1000]);
        Assert.Equal(expected, packed.Sha256());
    }

    [Theory]
    [InlineData("%PDF-1.7 and more", true)]
    [InlineData("%PD", false)]
    [InlineData("id,name", false)]
    public void A_pdf_is_seen_inside_gzip_and_read_from_its_first_byte(string content, bool isPdf)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(content), Gzip(Encoding.UTF8.GetBytes(content)) })
        {
            using var input = InputStream.Over(new MemoryStream(bytes), "file");
            Assert.Equal(isPdf, input.IsPdf);
            using var read = new MemoryStream();
            input.CopyTo(read);
            Assert.Equal(content, Encoding.UTF8.GetString(read.ToArray()));
            Assert.Equal(content.Length, input.BytesRead);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(read.ToArray())), input.Sha256());
        }
    }

    [Fact]
    public void Every_way_to_cut_or_damage_a_gzip_file_is_noticed()
    {
        var whole = Gzip(RandomNumberGenerator.GetBytes(2000));
        for (var length = 2; length < whole.Length; length += 7)
        {
            AssertBad(home.Write("cut", whole[..length]), "complete gzip data");
        }

        whole[^6] ^= 1;
        AssertBad(home.Write("wrong-checksum", whole), "complete gzip data");
    }

    [Fact]
    public void A_zip_bomb_is_stopped_long_before_it_is_unpacked()
    {
        var bomb = home.Write("bomb.gz", Gzip(new byte[200 << 20]));
        using var input = InputStream.Open(bomb);
        var bad = Assert.Throws<BadInputException>(() => input.CopyTo(Stream.Null));
        Assert.Contains("zip bomb", bad.Message, StringComparison.Ordinal);
        Assert.InRange(input.BytesRead, 1, 20 << 20);
    }

    [Fact]
    public void Content_beyond_the_size_limit_is_refused() =>
        AssertBad(home.Write("big", new byte[1001]), "at most 1000 bytes of content", new InputLimits(MostBytes: 1000));

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0 }, "ZIP archive")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0 }, "UTF-16")]
    [InlineData(new byte[] { 0x28, 0xB5, 0x2F, 0xFD }, "Zstandard")]
    [InlineData(new byte[] { 0xFD, 0x37, 0x7A, 0x58, 0x5A }, "xz")]
    public void Another_kind_of_file_is_named(byte[] content, string name)
    {
        var bad = Assert.Throws<BadInputException>(() => InputStream.Open(home.Write("x", content)));
        Assert.Contains(name, bad.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_bad_input()
    {
        Assert.Equal("no such file", Assert.Throws<BadInputException>(() => InputStream.Open(home.File("none"))).Found);
        Assert.Throws<BadInputException>(() => InputStream.Open(home.Folder));
        Assert.Throws<BadInputException>(() => InputStream.Open(""));
    }

    [Fact]
    public void A_pipe_is_bad_input()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux gives an open pipe a name");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        var name = $"/proc/self/fd/{pipe.GetClientHandleAsString()}";
        Assert.Equal("a pipe or a device", Assert.Throws<BadInputException>(() => InputStream.Open(name)).Found);
    }

    [Fact]
    public void An_empty_file_has_no_content()
    {
        using var input = InputStream.Open(home.Write("empty", []));
        Assert.Equal(0, input.Read(new byte[10]));
    }

    internal static byte[] Gzip(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private static void AssertBad(string path, string expected, InputLimits? limits = null)
    {
        using var input = InputStream.Open(path, limits);
        var bad = Assert.Throws<BadInputException>(() => input.CopyTo(Stream.Null));
        Assert.Equal((path, expected), (bad.Place, bad.Expected));
    }
}
