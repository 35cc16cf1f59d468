using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>A file of payments, plain or gzip. What it is, its first character says: <c>&lt;</c> an ISO 20022 message, <c>{</c> SWIFT messages, anything else CSV.</summary>
internal sealed class PaymentFile : IDisposable
{
    private readonly InputStream input;

    private PaymentFile(InputStream input) => this.input = input;

    /// <param name="path">Where it is; messages call it by this.</param>
    /// <exception cref="BadInputException">It cannot be read.</exception>
    public static PaymentFile Open(string path) => new(InputStream.Open(path));

    /// <summary>Of the content, decompressed; 64 hexadecimal digits.</summary>
    public string Sha256() => input.Sha256();

    /// <summary>The payments, one after the other.</summary>
    /// <exception cref="BadInputException">The first thing that cannot be used, with file and element.</exception>
    public IEnumerable<Payment> Read() => First() switch
    {
        '<' => new IsoReader(input).Read(),
        '{' => Mt103Reader.Read(input),
        _ => PaymentCsv.Read(input),
    };

    public void Dispose() => input.Dispose();

    /// <summary>The first character that is no space; looked at through a second look at the file.</summary>
    private char First()
    {
        using var again = InputStream.Open(input.Place);
        Span<byte> head = stackalloc byte[1];
        for (var looked = 0; looked < 1 << 12 && again.Read(head) > 0; looked++)
        {
            if (head[0] > ' ' && head[0] < 0x80)
            {
                return (char)head[0];
            }
        }

        return '\0';
    }
}
