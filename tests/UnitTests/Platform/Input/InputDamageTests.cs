using System.Text;
using System.Xml;
using CsCheck;
using Pillar.Platform.Input;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Input;

/// <summary>Whatever happens to a good file, reading it ends well or with the one clear line: never with another exception.</summary>
public class InputDamageTests
{
    private static readonly byte[] Xml = Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><list date='2026-11-25'><entry id=\"1\"><name>Ivan &amp; Анна</name></entry><entry/></list>");

    private static readonly byte[] Csv = Encoding.UTF8.GetBytes("id,name,born\r\n1,\"Sons, \"\"of\"\" Иван\",1970\r\n2,O'Neil,\r\n");

    [Fact]
    public void Damaged_XML() => AfterAnyDamage(Xml, static input =>
    {
        using var reader = InputXml.Reader(input);
        while (reader.Read())
        {
            _ = reader.NodeType is XmlNodeType.Text ? reader.Value : reader.GetAttribute("id");
        }
    });

    [Fact]
    public void Damaged_CSV() => AfterAnyDamage(Csv, static input =>
    {
        using var table = CsvTable.Open(input);
        while (table.Read())
        {
            Assert.Equal(table.Header.Count, Enumerable.Range(0, table.Cells).Select(i => table[i]).Count());
        }
    });

    [Fact]
    public void Damaged_gzip() => AfterAnyDamage(InputStreamTests.Gzip(Csv), static input => input.CopyTo(Stream.Null));

    [Fact]
    public void Damaged_lines() => AfterAnyDamage(Csv, static input => Assert.All(InputText.Lines(input), static l => Assert.DoesNotContain('\n', l.Text)));

    private static void AfterAnyDamage(byte[] good, Action<InputStream> read)
    {
        var bad = 0;
        var damages = 0;
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Int[0, 12], Gen.Byte.Array[0, 6]).Sample(
            (at, removed, put) =>
            {
                byte[] damaged = [.. good[..at], .. put, .. good[Math.Min(good.Length, at + removed)..]];
                Interlocked.Increment(ref damages);
                try
                {
                    using var input = InputStream.Over(new MemoryStream(damaged), "test");
                    read(input);
                }
                catch (BadInputException)
                {
                    Interlocked.Increment(ref bad);
                }
            },
            iter: 3000);
        Assert.True(bad > damages / 10, $"only {bad} of {damages} damages were noticed: the test damages too little");
    }
}
