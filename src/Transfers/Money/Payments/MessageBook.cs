using System.Security.Cryptography;
using System.Text;
using Pillar.Transfers.Money.Alerts;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>
/// Which messages a batch holds. A message is known by its sender and its id, a transaction by its sender, the form of the message and its unique number (a
/// statement tells again of what a transfer told, and the next bank passes it on): only hashes of these are kept. Within the files given together each message and
/// each transaction stands once.
/// </summary>
internal sealed class MessageBook(AlertStore store)
{
    /// <summary>Transactions that are asked for at once.</summary>
    private const int Together = 100;

    private const int FormParts = 3;

    private readonly Dictionary<string, string> messages = new(StringComparer.Ordinal);
    private readonly HashSet<string> transactions = new(StringComparer.Ordinal);
    private readonly HashSet<string> unique = new(StringComparer.Ordinal);

    /// <summary>Why nothing can be taken in; found while reading.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The keys of the messages and transactions that were read.</summary>
    public IReadOnlyCollection<string> Keys => [.. messages.Keys, .. unique];

    /// <summary>A refusal where one of the files was taken in before.</summary>
    public Refusal? Known(IEnumerable<(string File, string Sha256)> files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, sha256) in files)
        {
            if (!seen.Add(sha256))
            {
                throw PaymentRefusals.Twice(file, "content", sha256);
            }

            if (store.FileSeen(sha256) is { } instant)
            {
                return PaymentRefusals.Replay(file, instant);
            }
        }

        return null;
    }

    /// <summary>The payments of a file, up to a message that was taken in before.</summary>
    public IEnumerable<Payment> Read(string path)
    {
        using var file = PaymentFile.Open(path);
        transactions.Clear();
        var last = "";
        foreach (var payment in file.Read().Chunk(Together).SelectMany(some => New(path, some)))
        {
            var key = Key(payment);
            if (payment.Message.Length > 0 && key != last && !Begin(path, payment, key))
            {
                yield break;
            }

            last = key;
            if (payment.Unique.Length > 0 && !transactions.Add(payment.Unique))
            {
                throw PaymentRefusals.Twice(path, payment.Field, payment.Unique);
            }

            yield return payment;
        }
    }

    /// <summary>The payments up to one whose transaction was taken in before.</summary>
    private IEnumerable<Payment> New(string path, Payment[] payments)
    {
        string[] keys = [.. payments.Select(static payment => payment.Unique.Length > 0 ? Transaction(payment) : "")];
        var seen = store.MessagesSeen([.. keys.Where(static key => key.Length > 0)]);
        foreach (var (payment, key) in payments.Zip(keys))
        {
            if (seen.TryGetValue(key, out var instant))
            {
                Refusal ??= PaymentRefusals.DuplicateTransaction(path, payment, instant);
                yield break;
            }

            if (key.Length > 0)
            {
                unique.Add(key);
            }

            yield return payment;
        }
    }

    private bool Begin(string path, Payment payment, string key)
    {
        if (messages.TryGetValue(key, out var other))
        {
            throw PaymentRefusals.Twice(path, payment.Field, payment.Message);
        }

        messages[key] = path;
        if (store.MessageSeen(key) is { } instant)
        {
            Refusal ??= PaymentRefusals.DuplicateMessage(path, payment.Message, instant);
        }

        return Refusal is null;
    }

    private static string Key(Payment payment) => Hash($"{payment.Sender}\n{payment.Message}");

    /// <summary>The form of an ISO 20022 message is what its transactions stand in, such as <c>/Document/FIToFICstmrCdtTrf</c>; an MT103 has one.</summary>
    private static string Transaction(Payment payment)
    {
        var form = payment.Field.StartsWith('/') ? string.Join('/', payment.Field.Split('/').Take(FormParts)) : "";
        return Hash($"{payment.Sender}\n{form}\n{payment.Unique.ToLowerInvariant()}");
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
