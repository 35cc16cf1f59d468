using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Screening.Lists;
using Pillar.Vocabulary;

namespace Pillar.Screening.Judgements;

/// <summary>
/// What of an entry decides whether a customer may be meant: what the rules compare. Remarks, programmes and the order in which a
/// publisher prints names are left out, so that a new edition that says the same does not bring every dismissed hit back.
/// </summary>
internal static class EntryMarks
{
    public static string Of(ListEntry entry) => FieldMarks.Join(
        ("kind", Hash([entry.Kind.Word()])),
        ("names", Hash(entry.Names.Select(static n => $"{(byte)n.Value.Strength} {n.Value.Text}"))),
        ("gender", Hash([entry.Gender.Word()])),
        ("born", Hash(entry.BirthDates.Select(static d => d.Value.ToString()))),
        ("countries", Hash(entry.Countries.Select(static c => c.Value.Country))),
        ("identifiers", Hash(entry.Identifiers.Select(static i => string.Create(CultureInfo.InvariantCulture, $"{(byte)i.Value.Kind} {i.Value.Normal}")))));

    private static string Hash(IEnumerable<string> values)
    {
        var text = string.Join('\n', values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..FieldMarks.Length];
    }
}
