using System.IO.Compression;
using Pillar.Transfers.Money.Payments;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>What is read of messages; the witness is one payment that was published in two formats.</summary>
public sealed class PaymentReadingTests : IDisposable
{
    private readonly TempHome home = new();

    [Fact]
    public void One_payment_in_two_formats_is_read_alike()
    {
        var (iso, swift) = (Only(TestData.File("controls/payments/pacs.008.001.08_cbprplus_trade-payment.xml")), Only(TestData.File("controls/payments/mt103_trade-payment.txt")));
        Assert.Equal((728173.4m, "USD", new DateOnly(2019, 9, 24)), (iso.Amount, iso.Currency, iso.Day));
        Assert.Equal((iso.Amount, iso.Currency, iso.Day, iso.Message), (swift.Amount, swift.Currency, swift.Day, swift.Message));
        Assert.Equal(iso.The(PaymentRole.Creditor)!.Name, swift.The(PaymentRole.Creditor)!.Name);
        Assert.Equal(iso.The(PaymentRole.Creditor)!.Address, swift.The(PaymentRole.Creditor)!.Address);
        Assert.Equal(Bics(iso), Bics(swift));
        Assert.Contains("0902c16a-b699-4e69-a40d-1536d11ed403", swift.References.Concat([iso.Unique]).Where(iso.References.Contains));
    }

    [Fact]
    public void What_several_payments_share_belongs_to_each()
    {
        // The published sample has an account number that was blanked: its check does not fit, and as it stands it is refused.
        var published = TestData.File("controls/payments/pain.001.001.03_international-usd.xml");
        Assert.Contains("DbtrAcct/Id/IBAN", Assert.Throws<BadInputException>(() => Only(published)).Message, StringComparison.Ordinal);
        var payment = Only(home.Write("pain.xml", File.ReadAllText(published).Replace("LT007180000000000000", "LT327180000000000000", StringComparison.Ordinal)));
        Assert.Equal((111.11m, "USD", new DateOnly(2015, 9, 28)), (payment.Amount, payment.Currency, payment.Day));
        Assert.Equal("IMONE X", payment.The(PaymentRole.Debtor)!.Name);
        Assert.Equal("LT327180000000000000", payment.The(PaymentRole.Debtor)!.Account);
        Assert.Equal("DEUTSCHE BANK TRUST COMPANY AMERICAS", payment.The(PaymentRole.CreditorAgent)!.Name);
    }

    [Theory]
    [InlineData("invented-pacs008.xml", 3)]
    [InlineData("invented-pain001.xml", 2)]
    [InlineData("invented-statement.xml", 1)]
    [InlineData("invented-mt103.txt", 1)]
    [InlineData("invented-payments.csv", 2)]
    public void A_sample_holds_so_many_payments_and_gzip_is_taken(string sample, int count)
    {
        var path = PaymentsHome.Sample(sample);
        var packed = home.File("packed");
        using (var file = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
        {
            file.Write(File.ReadAllBytes(path));
        }

        Assert.Equal((count, count), (Read(path).Count, Read(packed).Count));
    }

    [Fact]
    public void Whoever_has_a_name_is_a_party_whatever_the_element()
    {
        var text = File.ReadAllText(PaymentsHome.Sample("invented-pacs008.xml")).Replace(
            "<RmtInf><Ustrd>Ceramic", "<RgltryRptg><Authrty><Nm>Invented Authority</Nm></Authrty></RgltryRptg><RltdRmtInf><RmtLctnDtls><PstlAdr><Nm>Invented Contact</Nm></PstlAdr></RmtLctnDtls></RltdRmtInf><RmtInf><Ustrd>Ceramic", StringComparison.Ordinal);
        var names = Read(home.Write("more.xml", text))[0].Parties.Select(static party => party.Name).ToList();
        Assert.Contains("Invented Authority", names);
        Assert.Contains("Invented Contact", names);
    }

    [Theory]
    [InlineData("GB82WEST12345698765432", true)]
    [InlineData("DE89370400440532013000", true)]
    [InlineData("GB82 WEST 1234 5698 7654 32", true)]
    [InlineData("GB83WEST12345698765432", false)]
    [InlineData("DE89370400440532013001", false)]
    [InlineData("DE8937", false)]
    [InlineData("", false)]
    public void An_IBAN_is_told_by_its_check_digits(string text, bool valid) => Assert.Equal(valid, Iban.IsValid(text));

    public void Dispose() => home.Dispose();

    private static string[] Bics(Payment payment) =>
        [.. payment.Parties.SelectMany(static party => party.Identifiers).Where(static number => number.Kind == IdentifierKind.Bic).Select(static number => number.Normal).Distinct().Order()];

    private static Payment Only(string path) => Assert.Single(Read(path));

    private static List<Payment> Read(string path)
    {
        using var file = PaymentFile.Open(path);
        return [.. file.Read()];
    }
}
