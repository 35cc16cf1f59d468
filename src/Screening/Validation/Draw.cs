using System.Security.Cryptography;
using System.Text;

namespace Pillar.Screening.Validation;

/// <summary>
/// Draws by a stated seed: of many things those stay whose SHA-256 over seed, line feed and key, both UTF-8, is the smallest. Anybody can draw the same again,
/// with any program, and whoever adds a record cannot choose which one it displaces.
/// </summary>
internal sealed class Draw<T>(string seed, int most)
{
    private readonly Dictionary<string, T> kept = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, string> last = new(Comparer<string>.Create(static (one, other) => string.CompareOrdinal(other, one)));

    /// <summary>What was drawn, in the order of the draw.</summary>
    public IEnumerable<T> Drawn => kept.OrderBy(static one => one.Key, StringComparer.Ordinal).Select(static one => one.Value);

    public int Count => kept.Count;

    public void Offer(string key, T value)
    {
        var place = Place(seed, key);
        if (kept.TryAdd(place, value))
        {
            last.Enqueue(place, place);
        }

        if (kept.Count > most)
        {
            kept.Remove(last.Dequeue());
        }
    }

    internal static string Place(string seed, string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{key}")));
}
