using System.Security.Cryptography;
using System.Text;
using Pillar.Platform;
using Pillar.Platform.Keys;
using Pillar.Vocabulary;

namespace Pillar.Screening.Judgements;

/// <summary>
/// Marks customers with a key of this data folder (HMAC-SHA256), so that the store of judgements can recognise a customer and yet names
/// nobody. Without the key no judgement applies any more: every hit comes back, none is lost. Safe for many threads.
/// </summary>
internal sealed class CustomerSeal(PillarHome home)
{
    private const int KeyLength = 32;

    private readonly Lazy<byte[]> key = new(() => KeyFile.ReadOrCreate(Path.Combine(home.KeysFolder, "customers.key")));

    public CustomerMark Of(ScreenQuery query)
    {
        var name = Normal(query.Name);
        var facts = FieldMarks.Join(
            ("name", Hash("name", name)[..FieldMarks.Length]),
            ("kind", Hash("kind", query.Kind.Word())[..FieldMarks.Length]),
            ("born", Hash("born", query.Born?.ToString() ?? "")[..FieldMarks.Length]),
            ("country", Hash("country", query.Country)[..FieldMarks.Length]),
            ("gender", Hash("gender", query.Gender.Word())[..FieldMarks.Length]),
            ("identifiers", Hash("identifiers", Identifiers(query))[..FieldMarks.Length]));
        return query.Customer.Length > 0
            ? new CustomerMark(KeyOf(query.Customer), ById: true, facts)
            : new CustomerMark(Hash("customer-name", name)[..KeyLength], ById: false, facts);
    }

    /// <summary>The key of a customer who has an id.</summary>
    public string KeyOf(string customer) => Hash("customer-id", customer)[..KeyLength];

    /// <summary>Case, and the width of gaps, do not make another name. Where a script's case is not known to the runtime the hit comes back: the safe side.</summary>
    private static string Normal(string name) =>
        string.Join(' ', name.ToUpperInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string Identifiers(ScreenQuery query) =>
        string.Join('\n', (query.Identifiers ?? []).Select(static i => $"{i.Kind} {i.Normal}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private string Hash(string what, string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{what}\0{text}")));
}
