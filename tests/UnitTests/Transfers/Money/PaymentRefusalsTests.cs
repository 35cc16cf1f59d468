using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>Messages that cannot be used: one clear line with file and element, and nothing is taken in.</summary>
public sealed class PaymentRefusalsTests(BundledLists lists) : IClassFixture<BundledLists>, IDisposable
{
    private readonly PaymentsHome home = new(lists);

    [Theory]
    [InlineData("Ccy=\"EUR\">900.00", "Ccy=\"EUR\">-900.00", "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[3]/IntrBkSttlmAmt: expected an amount that is not negative, found -900.00")]
    [InlineData("Ccy=\"EUR\">900.00", "Ccy=\"EUR\">9e2", "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[3]/IntrBkSttlmAmt: expected a plain decimal amount of at most 18 digits, found 9e2")]
    [InlineData("Ccy=\"EUR\">900.00", "Ccy=\"JPY\">900.50", "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[3]/IntrBkSttlmAmt: expected at most 0 decimals for JPY, found 900.50")]
    [InlineData("Ccy=\"EUR\">900.00", "Ccy=\"XXX\">900.00", "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[3]/IntrBkSttlmAmt: expected a currency of ISO 4217, found XXX")]
    [InlineData("pacs.008.001.08", "pacs.008.001.99", "/Document: expected one of the namespaces")]
    [InlineData("FR6130000000000000000000001", "FR6230000000000000000000001", "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/DbtrAcct/Id/IBAN: expected an IBAN whose check digits fit")]
    [InlineData("ZZBKSGS1", "ZZBK", "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[2]/IntrmyAgt1/FinInstnId/BICFI: expected a BIC")]
    [InlineData("NbOfTxs>3", "NbOfTxs>4", "/Document/FIToFICstmrCdtTrf/GrpHdr/NbOfTxs: expected the number of transactions, 3, found 4")]
    [InlineData("<MsgId>INVENTED-PACS-1</MsgId>", "", "/Document/FIToFICstmrCdtTrf/GrpHdr: expected MsgId, found nothing")]
    [InlineData("<Document xmlns", "<!DOCTYPE a [<!ENTITY b \"c\">]><Document xmlns", "expected well-formed XML without a document type, found a document type")]
    [InlineData("1 Invented Quay", "&lots;", "expected well-formed XML")]
    [InlineData("</FIToFICstmrCdtTrf>", "", "expected well-formed XML")]
    public void A_message_that_cannot_be_used_is_told_by_its_element(string from, string to, string line)
    {
        var file = home.Changed("invented-pacs008.xml", from, to);
        var output = home.Temp.File("out.csv");
        var bad = Assert.Throws<BadInputException>(() => home.Payments.Intake.Run(new IntakeJob([PaymentsHome.Sample("invented-pain001.xml"), file]) { Output = output }, PaymentsHome.Ada));
        Assert.StartsWith(file, bad.Message, StringComparison.Ordinal);
        Assert.Contains(line, bad.Message, StringComparison.Ordinal);
        AssertNothing(output);
    }

    [Fact]
    public void A_statement_of_ten_thousand_entities_is_refused_before_they_grow()
    {
        var file = home.Temp.Write("bomb.xml", "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;\">]><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\">&y;</Document>");
        Assert.Contains("document type", Assert.Throws<BadInputException>(() => home.Intake(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_in_no_known_form_names_the_forms_there_are()
    {
        var file = home.Temp.Write("other.xml", "<Invoice/>");
        Assert.Contains("an element Document", Assert.Throws<BadInputException>(() => home.Intake(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_is_not_taken_in_twice_not_even_packed_and_not_the_same_message_rewritten()
    {
        Assert.NotNull(home.Intake(PaymentsHome.Sample("invented-pacs008.xml")).Result);
        Assert.Equal("money-replay", home.Intake(PaymentsHome.Sample("invented-pacs008.xml")).Refusal?.Code);
        var rewritten = home.Changed("invented-pacs008.xml", "Leaflets", "Posters");
        Assert.Equal("money-duplicate-message", home.Intake(rewritten).Refusal?.Code);
        Assert.Single(home.Audit.Lines);
    }

    [Fact]
    public void One_message_given_twice_together_is_refused()
    {
        var again = home.Changed("invented-pacs008.xml", "Leaflets", "Posters");
        var bad = Assert.Throws<BadInputException>(() => home.Intake(PaymentsHome.Sample("invented-pacs008.xml"), again));
        Assert.Contains("INVENTED-PACS-1 twice", bad.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_audit_line_cannot_be_written_nothing_is_taken_in()
    {
        var output = home.Temp.File("out.csv");
        home.Audit.Full = true;
        var job = new IntakeJob([PaymentsHome.Sample("invented-pain001.xml")]) { Output = output };
        Assert.ThrowsAny<IOException>(() => home.Payments.Intake.Run(job, PaymentsHome.Ada));
        home.Audit.Full = false;
        AssertNothing(output);
        Assert.NotNull(home.Payments.Intake.Run(job, PaymentsHome.Ada).Result);
        Assert.True(File.Exists(output));
    }

    [Fact]
    public void When_the_rows_cannot_be_put_in_their_place_nothing_is_taken_in()
    {
        var output = home.Temp.File("out.csv");
        var job = new IntakeJob([PaymentsHome.Sample("invented-pain001.xml")]) { Output = output };
        using (Pillar.Platform.Files.WriteSteps.Listen(static step => _ = step == "rename" ? throw new IOException("seeded fault") : step))
        {
            Assert.ThrowsAny<IOException>(() => home.Payments.Intake.Run(job, PaymentsHome.Ada));
        }

        AssertNothing(output);
    }

    public void Dispose() => home.Dispose();

    private void AssertNothing(string output)
    {
        var page = home.Payments.Alerts.Queue(new());
        Assert.Equal((false, 0, 0), (File.Exists(output), page.Alerts.Count, Directory.GetFiles(home.Temp.Folder, "*.draft").Length));
    }
}
