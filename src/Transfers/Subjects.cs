using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>Someone or something to screen.</summary>
internal sealed record Subject(string Role, string Field, ScreenQuery Query);

/// <summary>Who and what of a transfer is screened: every party in every role, every vessel, every aircraft.</summary>
internal static class Subjects
{
    public static IEnumerable<Subject> Of(Transfer transfer, Func<string, string> alpha2)
    {
        foreach (var party in transfer.Parties)
        {
            var query = new ScreenQuery(party.Name, party.Kind, party.Born, alpha2(party.Country), party.Gender, party.Identifiers);
            yield return new Subject(party.Role.Word(), party.Field, query);
        }

        foreach (var (craft, kind) in new[] { (transfer.Means.Vessel, PartyKind.Vessel), (transfer.Means.Aircraft, PartyKind.Aircraft) })
        {
            if (craft is not null)
            {
                yield return new Subject(kind.Word(), craft.Field, new ScreenQuery(craft.Name, kind, null, alpha2(craft.Flag), Identifiers: craft.Identifiers));
            }
        }
    }
}
