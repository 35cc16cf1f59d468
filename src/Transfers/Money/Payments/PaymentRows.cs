using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Files;

namespace Pillar.Transfers.Money.Payments;

/// <summary>One row of CSV a payment, hashed as they are written.</summary>
internal sealed class PaymentRows(Stream output) : IDisposable
{
    private static readonly string[] Columns = ["reference", "outcome", "score", "amount", "currency", "debtor", "creditor", "reasons", "entries", "field"];

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly StringWriter row = new(CultureInfo.InvariantCulture);

    public void Begin() => Write(Columns);

    public void Write(PaymentAnswer answer) => Write(
        answer.Payment.Reference,
        answer.Outcome.Word(),
        answer.Score > 0 ? Math.Round(answer.Score, 4).ToString("0.####", CultureInfo.InvariantCulture) : "",
        answer.Payment.Amount.ToString(CultureInfo.InvariantCulture),
        answer.Payment.Currency,
        answer.Payment.The(PaymentRole.Debtor)?.Name ?? "",
        answer.Payment.The(PaymentRole.Creditor)?.Name ?? "",
        string.Join(' ', answer.Reasons.Select(static reason => reason.Code).Distinct()),
        string.Join(' ', answer.Reasons.SelectMany(static reason => reason.Hits).Select(static hit => $"{hit.List}:{hit.Entry}").Distinct()),
        answer.Payment.Field);

    /// <summary>Of everything written so far; 64 hexadecimal digits.</summary>
    public string Sha256() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose()
    {
        hash.Dispose();
        row.Dispose();
    }

    private void Write(params string[] cells)
    {
        row.GetStringBuilder().Clear();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                row.Write(',');
            }

            CsvCells.Write(row, cells[i]);
        }

        row.Write("\r\n");
        var bytes = Encoding.UTF8.GetBytes(row.ToString());
        hash.AppendData(bytes);
        output.Write(bytes);
    }
}
