using Pillar.Vocabulary;

namespace Pillar.Transfers.Rules;

/// <summary>An identifier whose check digit is wrong is a mistake or a disguise: somebody must look.</summary>
internal static class CheckDigits
{
    public static IEnumerable<Reason> Of(CaseFacts facts) =>
        from bearer in Bearers(facts.Transfer)
        from identifier in bearer.Identifiers
        where identifier is { Checked: false, Kind: IdentifierKind.Imo or IdentifierKind.Lei or IdentifierKind.Bic or IdentifierKind.Mmsi }
        select new Reason(
            ReasonKind.Refer,
            TransfersText.Say("identifier-fails-its-check", bearer.Name, identifier.Kind.ToString().ToUpperInvariant(), identifier.Text),
            Bases.File(facts.Transfer, bearer.Field),
            bearer.Field,
            bearer.Name);

    private static IEnumerable<(string Name, string Field, IReadOnlyList<Identifier> Identifiers)> Bearers(Transfer transfer) =>
        transfer.Parties.Select(static party => (party.Name, party.Field, party.Identifiers))
            .Concat(CountryWords.Crafts(transfer).Select(static craft => (craft.Name, craft.Field, craft.Identifiers)));
}
