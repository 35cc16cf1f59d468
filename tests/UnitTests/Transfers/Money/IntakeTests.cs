using Pillar.Transfers;
using Pillar.Transfers.Money.Payments;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>Payments against the bundled designations; whoever they name is invented but for one designation of the Council.</summary>
public sealed class IntakeTests(BundledLists lists) : IClassFixture<BundledLists>, IDisposable
{
    private readonly PaymentsHome home = new(lists);

    [Fact]
    public void A_payment_to_a_company_half_owned_by_a_listed_one_is_held_with_its_chain()
    {
        var reason = Held("invented-pacs008.xml", "INV-2026-0002").Reasons[0];
        Assert.Equal("owned-by-listed", reason.Code);
        Assert.Contains("Tanchon Commercial Bank –55 %→ Invented Harbour Holding FZE –70 %→ Invented Gulf Pumps LLC", reason.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_name_in_running_text_holds_the_payment()
    {
        var reason = Held("invented-pain001.xml", "INV-2026-0102").Reasons[0];
        Assert.Equal(("text-name-held", "KPe.003"), (reason.Code, reason.Source.Citation.Provision));
    }

    [Fact]
    public void A_batch_leaves_one_audit_line_with_the_hashes_and_no_name()
    {
        var result = home.Intake(PaymentsHome.Sample("invented-pacs008.xml"), PaymentsHome.Sample("invented-pain001.xml")).Result!;
        var line = Assert.Single(home.Audit.Lines);
        Assert.Equal(("money.intake", "5", "pass=3 refer=0 hold=2"), (line.Action, line.Facts["rows"], line.Facts["outcomes"]));
        Assert.Equal((string.Join(' ', result.Files.Select(static file => file.Sha256)), result.OutputSha256), (line.Facts["input"], line.Facts["output"]));
        Assert.DoesNotContain("Invented", string.Join(' ', line.Facts.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_whose_header_names_no_sender_may_come_through_many_banks_in_any_order()
    {
        static string Payment(int number, string bank) => $"""
            <CdtTrfTxInf><PmtId><EndToEndId>E{number}</EndToEndId></PmtId><IntrBkSttlmAmt Ccy="EUR">5.00</IntrBkSttlmAmt><Dbtr><Nm>Invented Payer</Nm></Dbtr>
            <DbtrAgt><FinInstnId><BICFI>{bank}</BICFI></FinInstnId></DbtrAgt><Cdtr><Nm>Invented Payee</Nm></Cdtr></CdtTrfTxInf>
            """;
        var file = home.Temp.Write(
            "many-banks.xml",
            $"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\"><FIToFICstmrCdtTrf><GrpHdr><MsgId>M1</MsgId><NbOfTxs>3</NbOfTxs></GrpHdr>{Payment(1, "ZZBAFRP1")}{Payment(2, "ZZBBFRP1")}{Payment(3, "ZZBAFRP1")}</FIToFICstmrCdtTrf></Document>");

        Assert.Equal(3, home.Intake(file).Result!.Counts.All);
        Assert.NotNull(home.Intake(home.Temp.Write("again.xml", File.ReadAllText(file) + "\n")).Refusal);
    }

    [Fact]
    public void The_rows_written_have_the_hash_of_the_audit_line()
    {
        var output = home.Temp.File("rows.csv");
        var result = home.Payments.Intake.Run(new IntakeJob([PaymentsHome.Sample("invented-payments.csv")]) { Output = output }, PaymentsHome.Ada).Result!;
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(output))), result.OutputSha256);
    }

    [Theory]
    [InlineData("Invented \u202EOrchard SAS", "hidden-characters")]
    [InlineData("Invented Оrchard SAS", "mixed-scripts")]
    public void A_name_that_reads_otherwise_than_it_is_written_is_screened_and_flagged(string name, string code)
    {
        var file = home.Changed("invented-payments.csv", "0401,300.00,EUR,2026-11-27,Invented Orchard SAS", $"0401,300.00,EUR,2026-11-27,{name}");
        var answer = Assert.Single(home.Intake(file).Result!.Alerts, static one => one.Payment.Reference == "INV-2026-0401");
        Assert.Contains(code, answer.Reasons.Select(static reason => reason.Code));
    }

    [Theory]
    [InlineData("Tanchon \u202ECommercial Bank")]
    [InlineData("TANCHON COMMERCIAL BANK")]
    public void A_listed_party_is_held_however_its_name_is_dressed(string name)
    {
        var file = home.Changed("invented-payments.csv", "FR,Invented Tile Works Lda,PT", $"FR,{name},PT");
        var answer = Assert.Single(home.Intake(file).Result!.Alerts, static one => one.Payment.Reference == "INV-2026-0401");
        Assert.Equal((PaymentOutcome.Hold, "name-strong"), (answer.Outcome, answer.Reasons[0].Code));
    }

    [Fact]
    public void A_party_of_an_embargoed_country_refers_the_payment()
    {
        var file = home.Changed("invented-payments.csv", "Invented Tile Works Lda,PT", "Invented Tile Works Lda,KP");
        var answer = Assert.Single(home.Intake(file).Result!.Alerts, static one => one.Payment.Reference == "INV-2026-0401");
        Assert.Contains("country-comprehensively-embargoed", answer.Reasons.Select(static reason => reason.Code));
    }

    [Fact]
    public void A_payment_is_joined_to_the_goods_whose_reference_it_states()
    {
        var goods = Repository.Path("samples", "transfers", "deny-houthi-alias.json");
        var reference = Cases.Sample("deny-houthi-alias").Reference;
        var file = home.Changed("invented-payments.csv", "Tiles for a bath", $"for {reference}");
        var result = home.Payments.Intake.Run(new IntakeJob([file]) { Goods = [goods] }, PaymentsHome.Ada).Result!;
        var answer = Assert.Single(result.Alerts, static one => one.Payment.Reference == "INV-2026-0401");
        Assert.Equal((PaymentOutcome.Hold, "goods-denied"), (answer.Outcome, answer.Reasons[0].Code));
    }

    [Fact]
    public void Two_batches_of_the_same_payments_give_the_same_rows()
    {
        using var other = new PaymentsHome(lists);
        string Hash(PaymentsHome at) => at.Intake(PaymentsHome.Sample("invented-pacs008.xml"), PaymentsHome.Sample("invented-statement.xml")).Result!.OutputSha256;
        Assert.Equal(Hash(home), Hash(other));
    }

    [Theory]
    [InlineData("\"papers\": [{ \"kind\": \"invoice\", \"number\": \"F-2026/77\" }],", true)]
    [InlineData("", false)]
    public void Goods_kept_in_the_data_folder_are_joined_by_the_number_of_an_invoice(string papers, bool joined)
    {
        Directory.CreateDirectory(home.Temp.File("goods"));
        File.WriteAllText(home.Temp.File("goods/one.json"), $"{{ \"reference\": \"T-2026-1\", {papers} \"goods\": [{{ \"description\": \"ceramic tiles\" }}] }}");
        var file = home.Changed("invented-payments.csv", "Tiles for a bath", "Tiles for a bath invoice F-2026/77");
        var codes = home.Intake(file).Result!.Alerts.Where(static answer => answer.Payment.Reference == "INV-2026-0401").SelectMany(static answer => answer.Reasons).Select(static reason => reason.Code);
        Assert.Equal(joined, codes.Contains("goods-referred"));
        Assert.Equal(joined ? 1 : 0, home.Audit.Lines.Count(static line => line.Action == "transfers.assess"));
    }

    [Fact]
    public void Goods_kept_in_the_data_folder_that_cannot_be_read_are_named()
    {
        Directory.CreateDirectory(home.Temp.File("goods"));
        File.WriteAllText(home.Temp.File("goods/bad.json"), "{ \"reference\": \"T-2026-1\", \"papers\": [{ \"kind\": \"order\", \"number\": \"77\" }] }");
        Assert.Contains("$.papers[0].number", Assert.Throws<Pillar.Vocabulary.BadInputException>(() => home.Intake(PaymentsHome.Sample("invented-payments.csv"))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => home.Dispose();

    private PaymentAnswer Held(string sample, string reference)
    {
        var answer = Assert.Single(home.Intake(PaymentsHome.Sample(sample)).Result!.Alerts, one => one.Payment.Reference == reference);
        Assert.Equal(PaymentOutcome.Hold, answer.Outcome);
        return answer;
    }
}
