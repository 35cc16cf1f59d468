using System.Text;
using CsCheck;
using Pillar.Platform.Input;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Input;

public sealed class InputTextTests
{
    [Fact]
    public void The_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.Equal("id", Reader([0xEF, 0xBB, 0xBF, .. "id"u8]).ReadToEnd());
        Assert.Equal("", Reader([0xEF, 0xBB, 0xBF]).ReadToEnd());
        Assert.Equal("é", Reader([.. "é"u8]).ReadToEnd());
    }

    [Fact]
    public void A_byte_that_is_not_UTF8_is_named_with_its_line_and_place()
    {
        var bad = Assert.Throws<BadInputException>(() => Reader([.. "id,name\n1,Jos"u8, 0xE9, .. "\n"u8]).ReadToEnd());
        Assert.Equal("test line 2, byte 14", bad.Place);
        Assert.Contains("0xE9", bad.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0x80 })]
    public void Cut_overlong_and_surrogate_forms_are_refused(byte[] content) =>
        Assert.Throws<BadInputException>(() => Reader(content).ReadToEnd());

    [Fact]
    public void Any_text_passes_unchanged_whatever_the_size_of_the_reads() =>
        Gen.Select(Gen.String[Gen.Char.Where(static c => !char.IsSurrogate(c)), 0, 200], Gen.Int[1, 7]).Sample((text, size) =>
        {
            using var bytes = InputText.Bytes(Input(Encoding.UTF8.GetBytes(text)));
            var read = new MemoryStream();
            bytes.CopyTo(read, size);
            Assert.Equal(text.TrimStart('\uFEFF'), Encoding.UTF8.GetString(read.ToArray()).TrimStart('\uFEFF'));
        });

    [Fact]
    public void Any_bytes_are_refused_exactly_when_the_framework_refuses_them() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Int[1, 7]).Where(static (bytes, _) => !IsMagic(bytes)).Sample((bytes, size) =>
        {
            using var stream = InputText.Bytes(Input(bytes));
            if (System.Text.Unicode.Utf8.IsValid(bytes))
            {
                stream.CopyTo(Stream.Null, size);
            }
            else
            {
                Assert.Throws<BadInputException>(() => stream.CopyTo(Stream.Null, size));
            }
        });

    [Fact]
    public void Lines_are_numbered_and_need_no_last_line_break() =>
        Assert.Equal([(1, "a"), (2, ""), (3, "b")], InputText.Lines(Input("a\r\n\nb"u8.ToArray())));

    [Fact]
    public void A_line_longer_than_the_limit_is_refused_with_its_number()
    {
        var input = Input(Encoding.UTF8.GetBytes("short\n" + new string('x', 200_000)));
        Assert.Equal("test line 2", Assert.Throws<BadInputException>(() => InputText.Lines(input, 1000).Count()).Place);
    }

    internal static InputStream Input(byte[] content) => InputStream.Over(new MemoryStream(content), "test");

    private static StreamReader Reader(byte[] content) => InputText.Reader(Input(content));

    private static bool IsMagic(byte[] bytes) => bytes is [0x1F, 0x8B, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];
}
