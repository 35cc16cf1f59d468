using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>
/// Reads a customer's own file of payments: CSV with <c>reference</c>, <c>amount</c>, <c>currency</c>, <c>debtor</c>, <c>creditor</c>; where known <c>message</c>, <c>day</c>,
/// <c>remittance</c> and, for debtor and creditor, <c>_country</c>, <c>_address</c>, <c>_account</c> and <c>_bic</c>. Other columns are refused: a misspelt one would not be screened.
/// </summary>
internal static class PaymentCsv
{
    private static readonly string[] Known =
    [
        "reference", "message", "amount", "currency", "day", "remittance", "debtor", "debtor_country", "debtor_address", "debtor_account", "debtor_bic",
        "creditor", "creditor_country", "creditor_address", "creditor_account", "creditor_bic",
    ];

    /// <exception cref="BadInputException">The first cell that cannot be used, with file, line and column.</exception>
    public static IEnumerable<Payment> Read(InputStream input)
    {
        using var rows = CsvTable.Open(input);
        if (rows.Header.FirstOrDefault(static column => !Known.Contains(column, StringComparer.OrdinalIgnoreCase)) is { } other)
        {
            throw new BadInputException($"{input.Place} line 1", $"columns among {string.Join(", ", Known)}", $"{other}");
        }

        foreach (var needed in new[] { "reference", "amount", "currency", "debtor", "creditor" })
        {
            rows.Require(needed);
        }

        while (rows.Read())
        {
            yield return Of(input.Place, rows);
        }
    }

    private static Payment Of(string place, CsvTable rows)
    {
        string Cell(string column) => rows[rows.Find(column)].Trim();
        string Field(string column) => string.Create(CultureInfo.InvariantCulture, $"line {rows.Line}, {column}");
        var (amount, currency) = Amounts.Read(place, Field("amount"), Cell("amount"), Cell("currency"));
        var reference = Cell("reference") is { Length: > 0 } text ? text : throw rows.Bad("reference", "a reference", "nothing");
        return new Payment
        {
            Message = Cell("message"),
            Reference = reference,
            Field = string.Create(CultureInfo.InvariantCulture, $"line {rows.Line}"),
            Amount = amount,
            Currency = currency,
            Day = Cell("day") is not { Length: > 0 } day ? null
                : DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : throw PaymentRefusals.BadDay(place, Field("day"), day),
            Parties = [.. new[] { ("debtor", PaymentRole.Debtor, PaymentRole.DebtorAgent), ("creditor", PaymentRole.Creditor, PaymentRole.CreditorAgent) }
                .SelectMany(side => Side(place, side, Cell, Field))],
            Texts = Cell("remittance") is { Length: > 0 } remittance ? [new FreeText(remittance, Field("remittance"))] : [],
            References = [reference],
        };
    }

    private static IEnumerable<PaymentParty> Side(string place, (string Word, PaymentRole Role, PaymentRole Agent) side, Func<string, string> cell, Func<string, string> field)
    {
        var (word, role, agent) = side;
        var account = cell(word + "_account");
        if (account.Length > 2 && char.IsAsciiLetterUpper(account[0]) && char.IsAsciiLetterUpper(account[1]) && !Iban.IsValid(account))
        {
            throw PaymentRefusals.BadIban(place, field(word + "_account"), account);
        }

        yield return new PaymentParty
        {
            Role = role,
            Field = field(word),
            Name = Unknown.Said(cell(word)),
            Account = account,
            Countries = cell(word + "_country") is { Length: > 0 } country ? [new PaymentCountry(country, field(word + "_country"))] : [],
            Address = cell(word + "_address") is { Length: > 0 } address ? [address] : [],
        };
        if (cell(word + "_bic") is { Length: > 0 } bic)
        {
            var code = Identifier.Of(IdentifierKind.Bic, bic) is { Checked: true } valid ? valid : throw PaymentRefusals.BadBic(place, field(word + "_bic"), bic);
            yield return new PaymentParty
            {
                Role = agent,
                Field = field(word + "_bic"),
                Kind = PartyKind.Organisation,
                Identifiers = [code],
                Countries = [new PaymentCountry(code.Normal[4..6], field(word + "_bic"))],
            };
        }
    }
}
