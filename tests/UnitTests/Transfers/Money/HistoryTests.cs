using System.Globalization;
using Pillar.Transfers.Money.Payments;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>Payments held against those that went before; the same on both stores.</summary>
public abstract class HistoryTests(BundledLists lists) : IDisposable
{
    private const string Columns = "reference,amount,currency,day,debtor,debtor_country,debtor_address,creditor,creditor_country,creditor_address,creditor_bic,remittance";

    private PaymentsHome? made;
    private int files;

    private PaymentsHome Home => made ??= new PaymentsHome(lists, Database);

    private protected abstract string? Database { get; }

    [Fact]
    public void The_payment_that_completes_a_split_below_the_limit_is_told_across_batches()
    {
        Assert.Empty(Codes(Row(14000, "2026-11-20"), Row(13500, "2026-11-21")));
        Assert.Equal("split-payments", Assert.Single(Codes(Row(14900.50m, "2026-11-23"))));
        var reason = Last.Reasons[0].Text.ToString();
        Assert.Contains("3 payments of 42400.5", reason, StringComparison.Ordinal);
        Assert.Contains("below 15000 EUR (FATF Recommendations)", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15000", "2026-11-22")]
    [InlineData("11999", "2026-11-22")]
    [InlineData("14900", "2026-12-05")]
    public void At_the_limit_far_below_it_or_many_days_later_completes_no_split(string amount, string day) =>
        Assert.Empty(Codes(Row(14000, "2026-11-20"), Row(13500, "2026-11-21"), Row(decimal.Parse(amount, CultureInfo.InvariantCulture), day)));

    [Fact]
    public void A_state_sets_the_limit_in_its_own_file()
    {
        File.WriteAllText(Home.Temp.File("payment-limits.csv"), "# ours\ncurrency,limit,from,payments,days,source,provision\nEUR,500,0.9,2,3,Invented act,article 1\n");
        Assert.Equal("split-payments", Assert.Single(Codes(Row(480, "2026-11-20"), Row(490, "2026-11-21"))));
    }

    [Theory]
    [InlineData("EUR,500,1.5,2,3,a,b")]
    [InlineData("QQQ,500,0.9,2,3,a,b")]
    [InlineData("EUR,-5,0.9,2,3,a,b")]
    [InlineData("EUR,500,0.9,1,3,a,b")]
    [InlineData("EUR,500,0.9,2")]
    public void A_limit_that_cannot_be_used_is_named_by_file_and_row(string row)
    {
        File.WriteAllText(Home.Temp.File("payment-limits.csv"), $"currency,limit,from,payments,days,source,provision\n{row}\n");
        var bad = Assert.Throws<BadInputException>(() => Codes(Row(480, "2026-11-20")));
        Assert.Contains("payment-limits.csv row 1", bad.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_names_at_one_address_are_told_and_a_town_alone_is_no_address()
    {
        string[] rows = [.. Enumerable.Range(1, 4).Select(i => Row(100 + i, "2026-11-20", payee: $"Invented Company {i} Lda", address: "7 Invented Street, Floor 3"))];
        Assert.DoesNotContain("address-reused", All(rows[..3]).SelectMany(static answer => answer));
        Assert.Contains("address-reused", Assert.Single(All(rows[3..])));
        string[] town = [.. Enumerable.Range(1, 5).Select(i => Row(200 + i, "2026-11-20", payee: $"Invented Other {i} Lda", address: "Inventedtown"))];
        Assert.DoesNotContain("address-reused", All(town).SelectMany(static answer => answer));
    }

    [Fact]
    public void A_change_against_the_payers_own_past_is_told_once_he_has_one()
    {
        string[] habit = [.. Enumerable.Range(1, 5).Select(static i => Row(100 + i, "2026-11-20"))];
        var told = All([.. habit, Row(90, "2026-11-21", payee: "Invented Newcomer GmbH", country: "DE"), Row(600, "2026-11-22")]);
        Assert.DoesNotContain(told[..5].SelectMany(static codes => codes), static code => code.StartsWith("first-", StringComparison.Ordinal) || code == "far-above-past");
        Assert.Equal(["first-to-country", "first-to-payee"], told[5].Order());
        Assert.Equal(["far-above-past"], told[6]);
    }

    [Fact]
    public void What_is_remembered_names_nobody()
    {
        All([Row(100, "2026-11-20", address: "7 Invented Street")]);
        if (Database is null)
        {
            using var file = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Home.Temp.File("payments.db")};Mode=ReadOnly;Pooling=False");
            file.Open();
            using var command = file.CreateCommand();
            command.CommandText = "SELECT payer || payee FROM payment_past UNION ALL SELECT place || name FROM payment_place";
            Assert.Matches("^[0-9a-f]{64}$", (string)command.ExecuteScalar()!);
        }
    }

    [Fact]
    public void After_thirteen_months_it_is_forgotten()
    {
        All([.. Enumerable.Range(1, 5).Select(static i => Row(100 + i, "2026-11-20"))]);
        Home.Clock.Now = new DateTimeOffset(2028, 1, 5, 9, 0, 0, TimeSpan.Zero);
        All([Row(1, "2028-01-05")]);
        Assert.DoesNotContain("far-above-past", Assert.Single(All([Row(5000, "2028-01-05")])));
    }

    [Fact]
    public void A_transaction_that_comes_again_in_another_message_of_its_sender_is_refused()
    {
        const string Uetr = "5f3b1f0e-7f0c-4d0e-9c2a-0a1b2c3d4e5f";
        Assert.NotNull(Home.Intake(Message("M1", "ZZBAFRP1", Uetr)).Result);
        var refusal = Home.Intake(Message("M2", "ZZBAFRP1", Uetr.ToUpperInvariant())).Refusal!;
        Assert.Equal("money-duplicate-transaction", refusal.Code);
        Assert.Contains(Uetr.ToUpperInvariant(), refusal.Text.ToString(), StringComparison.Ordinal);
        Assert.NotNull(Home.Intake(Message("M2", "ZZBBFRP1", Uetr)).Result);
        Assert.NotNull(Home.Intake(Message("M3", "ZZBAFRP1", Uetr.Replace('5', '6'))).Result);
    }

    public void Dispose()
    {
        made?.Dispose();
        GC.SuppressFinalize(this);
    }

    private PaymentAnswer Last { get; set; } = default!;

    private static string Row(decimal amount, string day, string payee = "Invented Tile Works Lda", string country = "PT", string address = "") =>
        string.Create(CultureInfo.InvariantCulture, $"#,{amount},EUR,{day},Invented Orchard SAS,FR,,{payee},{country},\"{address}\",ZZBKPTP1,Ceramic tiles");

    /// <summary>Codes that refer or hold.</summary>
    private string[] Codes(params string[] rows)
    {
        var result = Home.Payments.Intake.Run(new IntakeJob([Written(rows)]), PaymentsHome.Ada).Result!;
        Last = result.Alerts.LastOrDefault()!;
        return [.. result.Alerts.SelectMany(static answer => answer.Reasons).Where(static reason => reason.Kind != Pillar.Transfers.ReasonKind.Inform).Select(static reason => reason.Code)];
    }

    /// <summary>All codes of each row but those about what a row leaves out.</summary>
    private List<string[]> All(string[] rows)
    {
        var output = Home.Temp.File($"rows{files}.csv");
        Home.Payments.Intake.Run(new IntakeJob([Written(rows)]) { Output = output }, PaymentsHome.Ada);
        return [.. File.ReadLines(output).Skip(1).Select(static line => line.Split(',')[7].Split(' ').Where(static code => code is not ("" or "agent-not-named" or "circuitous-banking")).ToArray())];
    }

    private string Written(string[] rows) => Home.Temp.Write($"past{files++}.csv", $"{Columns}\n{string.Join('\n', rows.Select((row, i) => row.Replace("#,", $"R-{files}-{i},", StringComparison.Ordinal)))}\n");

    private string Message(string id, string bank, string uetr) => Home.Temp.Write($"{id}-{bank}.xml", $"""
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf><GrpHdr><MsgId>{id}</MsgId><NbOfTxs>1</NbOfTxs><InstgAgt><FinInstnId><BICFI>{bank}</BICFI></FinInstnId></InstgAgt></GrpHdr>
        <CdtTrfTxInf><PmtId><EndToEndId>E1</EndToEndId><UETR>{uetr}</UETR></PmtId><IntrBkSttlmAmt Ccy="EUR">5.00</IntrBkSttlmAmt><Dbtr><Nm>Invented Payer</Nm></Dbtr><Cdtr><Nm>Invented Payee</Nm></Cdtr></CdtTrfTxInf></FIToFICstmrCdtTrf></Document>
        """);
}

public sealed class HistoryInAFile(BundledLists lists) : HistoryTests(lists), IClassFixture<BundledLists>
{
    private protected override string? Database => null;
}

[Collection(PostgresCollection.Name)]
public sealed class HistoryOnAServer(BundledLists lists, PostgresServer server) : HistoryTests(lists), IClassFixture<BundledLists>
{
    private protected override string? Database { get; } = server.NewDatabase();
}
