using System.Text;
using Pillar.Transfers;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Transfers;

public class TransferReaderTests
{
    [Theory]
    [InlineData("""{"reference":"A","partys":[]}""", "t.json $: expected a known property (nearest: parties), found partys")]
    [InlineData("""{"reference":"A","goods":[{"description":"x","Hs":"8413"}]}""", "t.json $.goods[0]: expected a known property (nearest: hs), found Hs")]
    [InlineData("""{"reference":"A","answers":{"nonStateActors":"no"}}""", "t.json $.answers: expected a known property (nearest: nonStateActor), found nonStateActors")]
    [InlineData("""{"reference":"A","means":{"mode":"sea","vessel":{"name":"x","IMO":"1"}}}""", "t.json $.means.vessel: expected a known property (nearest: imo), found IMO")]
    public void An_unknown_property_is_refused_with_its_path_and_the_nearest_name(string json, string line) => Assert.Equal(line, Refused(json));

    [Theory]
    [InlineData("""{"reference":"A","reference":"B"}""", "t.json $.reference: expected each property once, found it twice")]
    [InlineData("""{"reference":"A","answers":{"nonStateActor":"yes","nonStateActor":"no"}}""", "t.json $.answers.nonStateActor: expected each property once, found it twice")]
    [InlineData("""{"reference":"A","answers":{"nonStateActor":"yes","\u006eonStateActor":"no"}}""", "t.json $.answers.nonStateActor: expected each property once, found it twice")]
    public void A_doubled_property_is_refused_even_when_escaped(string json, string line) => Assert.Equal(line, Refused(json));

    [Theory]
    [InlineData("[]", "t.json $: expected an object, found an array")]
    [InlineData("null", "t.json $: expected an object, found null")]
    [InlineData("{}", "t.json $.reference: expected text, found nothing")]
    [InlineData("""{"reference":7}""", "t.json $.reference: expected text, found 7")]
    [InlineData("""{"reference":null}""", "t.json $.reference: expected text, found null")]
    [InlineData("""{"reference":"A","parties":{}}""", "t.json $.parties: expected an array, found an object")]
    [InlineData("""{"reference":"A","parties":[7]}""", "t.json $.parties[0]: expected an object, found 7")]
    [InlineData("""{"reference":"A","parties":[{"role":"exporter"}]}""", "t.json $.parties[0].name: expected text, found nothing")]
    [InlineData("""{"reference":"A","parties":[{"role":"exporter","name":"  "}]}""", "t.json $.parties[0].name: expected text, found nothing")]
    [InlineData("""{"reference":"A","goods":[{}]}""", "t.json $.goods[0].description: expected text, found nothing")]
    [InlineData("""{"reference":"A","answers":{"nonStateActor":true}}""", "t.json $.answers.nonStateActor: expected text, found true")]
    [InlineData("""{"reference":"A","answers":{"nonStateActor":"No"}}""", "t.json $.answers.nonStateActor: expected one of yes, no, unknown (nearest: no), found \"No\"")]
    [InlineData("""{"reference":"A","answers":{"nonStateActor":{"answer":"maybe"}}}""", "t.json $.answers.nonStateActor.answer: expected one of yes, no, unknown (nearest: yes), found \"maybe\"")]
    [InlineData("""{"reference":"A","goods":[{"description":"x","hs":"84.1"}]}""", "t.json $.goods[0].hs: expected 4 to 10 digits of the Harmonized System, found \"84.1\"")]
    public void A_wrong_type_or_value_is_named_with_its_path(string json, string line) => Assert.Equal(line, Refused(json));

    [Fact]
    public void A_wrong_role_is_answered_with_the_nearest_one() =>
        Assert.Contains("(nearest: end-user), found \"enduser\"", Refused("""{"reference":"A","parties":[{"role":"enduser","name":"x"}]}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-2-3")]
    [InlineData("20260203")]
    [InlineData("2026-02-03T00:00:00Z")]
    [InlineData("")]
    public void A_day_that_does_not_exist_or_is_written_otherwise_is_refused(string day) =>
        Assert.StartsWith("t.json $.dates.contract: expected a calendar day YYYY-MM-DD", Refused($$$"""{"reference":"A","dates":{"contract":"{{{day}}}"}}"""), StringComparison.Ordinal);

    [Fact]
    public void An_arrival_before_the_departure_is_refused() =>
        Assert.Equal("t.json $.dates.arrival: expected a day not before the departure, found \"2026-11-30\"",
            Refused("""{"reference":"A","dates":{"departure":"2026-12-01","arrival":"2026-11-30"}}"""));

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e5")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("0.000000000000000000000000000000000000000001")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("\"12\"")]
    [InlineData("null")]
    public void A_quantity_that_a_decimal_cannot_hold_or_is_not_above_zero_is_refused(string amount) =>
        Assert.StartsWith("t.json $.goods[0].quantity.amount: expected a plain decimal number above 0",
            Refused($$$"""{"reference":"A","goods":[{"description":"x","quantity":{"amount":{{{amount}}},"unit":"kg"}}]}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("12500.75", 12500.75)]
    public void A_quantity_keeps_its_decimal(string amount, double expected) =>
        Assert.Equal((decimal)expected, Read($$$"""{"reference":"A","goods":[{"description":"x","quantity":{"amount":{{{amount}}},"unit":"kg"}}]}""").Goods[0].Quantity!.Amount);

    [Theory]
    [InlineData("a\\nb")]
    [InlineData("a\\u0000b")]
    [InlineData("a\\u001b[31mb")]
    [InlineData("a\\u202eb")]
    [InlineData("a\\u2066b")]
    [InlineData("a\\u2028b")]
    public void A_name_that_forges_a_line_or_turns_the_direction_is_refused(string name)
    {
        var line = Refused($$"""{"reference":"A","parties":[{"role":"exporter","name":"{{name}}"}]}""");
        Assert.StartsWith("t.json $.parties[0].name: expected one line without control characters", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line.EnumerateRunes(), Printable.IsHidden);
    }

    [Fact]
    public void A_joiner_inside_a_Persian_name_is_kept() =>
        Assert.Contains("\u200C", Read("""{"reference":"A","parties":[{"role":"exporter","name":"شرکت می‌شود"}]}""").Parties[0].Name, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"reference":"\ud800"}""", "t.json $.reference: expected text, found text that is not Unicode")]
    [InlineData("""{"\ud800":1}""", "t.json $: expected property names in Unicode, found half of a surrogate pair")]
    public void Half_of_a_surrogate_pair_is_refused(string json, string line) => Assert.Equal(line, Refused(json));

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{\n\"reference\":\"A\",\n}", 3)]
    [InlineData("{\"reference\":\"A\"} // remark", 1)]
    [InlineData("{\"reference\":'A'}", 1)]
    [InlineData("{\"reference\":\"A\"}{}", 1)]
    public void What_is_no_JSON_is_refused_with_its_line(string json, int line) =>
        Assert.StartsWith($"t.json line {line}: expected JSON", Refused(json), StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused_without_a_stack_overflow() =>
        Assert.Contains("at most 16 levels deep", Refused("{\"note\":" + new string('[', 100_000)), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_UTF8_is_refused() => Assert.Equal("t.json: expected UTF-8 text, found bytes that are not UTF-8", Refused(Encoding.Unicode.GetBytes("{}é")));

    [Fact]
    public void A_byte_order_mark_is_accepted() => Assert.Equal("A", Read("\uFEFF{\"reference\":\"A\"}").Reference);

    [Fact]
    public void A_file_beyond_the_limit_is_refused_without_reading_it_all()
    {
        var endless = new Endless();
        var bad = Assert.Throws<BadInputException>(() => TransferReader.Read(endless, "t.json"));
        Assert.Equal("t.json: expected at most 2048 KiB, found more", bad.Message);
        Assert.True(endless.Given <= TransferReader.MostBytes + 1);
    }

    [Fact]
    public void Too_many_parties_and_too_long_a_name_are_refused()
    {
        var many = string.Join(',', Enumerable.Repeat("""{"role":"other","name":"x"}""", 201));
        Assert.Equal("t.json $.parties: expected at most 200 items, found 201", Refused($$"""{"reference":"A","parties":[{{many}}]}"""));
        Assert.StartsWith("t.json $.parties[0].name: expected at most 500 characters", Refused($$"""{"reference":"A","parties":[{"role":"other","name":"{{new string('x', 501)}}"}]}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void An_almost_empty_file_is_a_transfer_with_everything_missing()
    {
        var assessment = new Cases().Assess(Read("""{"reference":"A"}"""));
        Assert.Equal((Outcome.Refer, 12), (assessment.Outcome, assessment.Missing.Count));
    }

    [Fact]
    public void A_whole_file_reads_as_it_was_written()
    {
        var transfer = Cases.Sample("refer-imo-check-digit");
        Assert.Equal(("9074728", false, "PT"), (transfer.Means.Vessel!.Identifiers[0].Normal, transfer.Means.Vessel.Identifiers[0].Checked, transfer.Means.Vessel.Flag));
        Assert.Equal(("841370", 18500m, "EUR"), (transfer.Goods[0].Hs, transfer.Goods[0].Value!.Amount, transfer.Goods[0].Value!.Currency));
        Assert.Equal((new DateOnly(2026, 12, 1), 64), (transfer.Dates.Departure, transfer.SourceHash.Length));
    }

    private static Transfer Read(string json) => TransferReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "t.json");

    private static string Refused(string json) => Refused(Encoding.UTF8.GetBytes(json));

    private static string Refused(byte[] bytes) => Assert.Throws<BadInputException>(() => TransferReader.Read(new MemoryStream(bytes), "t.json")).Message;

    /// <summary>Never ends, as a device or a bomb would.</summary>
    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
