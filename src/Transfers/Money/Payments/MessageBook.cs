using System.Security.Cryptography;
using System.Text;
using Pillar.Transfers.Money.Alerts;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>
/// Which messages a batch holds. A message is known by its sender and its id; only a hash of both is kept. Within the files given together each message and each
/// transaction stands once.
/// </summary>
internal sealed class MessageBook(AlertStore store)
{
    private readonly Dictionary<string, string> messages = new(StringComparer.Ordinal);
    private readonly HashSet<string> transactions = new(StringComparer.Ordinal);

    /// <summary>Why nothing can be taken in; found while reading.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The keys of the messages that were read.</summary>
    public IReadOnlyCollection<string> Keys => messages.Keys;

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
        foreach (var payment in file.Read())
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

    private static string Key(Payment payment) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{payment.Sender}\n{payment.Message}")));
}
