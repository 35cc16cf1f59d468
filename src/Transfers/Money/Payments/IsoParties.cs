using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>
/// Everybody whom the elements of a payment name. A role is told by the element; whatever else has a name of its own (a tax authority, a person to
/// contact, a branch, an account) is a party of no stated role, so that no name of a message is passed over.
/// </summary>
internal static class IsoParties
{
    private static readonly Dictionary<string, PaymentRole> Roles = new(StringComparer.Ordinal)
    {
        ["Dbtr"] = PaymentRole.Debtor,
        ["UltmtDbtr"] = PaymentRole.UltimateDebtor,
        ["InitgPty"] = PaymentRole.InitiatingParty,
        ["DbtrAgt"] = PaymentRole.DebtorAgent,
        ["PrvsInstgAgt"] = PaymentRole.PreviousAgent,
        ["PrvsInstgAgt1"] = PaymentRole.PreviousAgent,
        ["PrvsInstgAgt2"] = PaymentRole.PreviousAgent,
        ["PrvsInstgAgt3"] = PaymentRole.PreviousAgent,
        ["InstgAgt"] = PaymentRole.InstructingAgent,
        ["IntrmyAgt1"] = PaymentRole.IntermediaryAgent,
        ["IntrmyAgt2"] = PaymentRole.IntermediaryAgent,
        ["IntrmyAgt3"] = PaymentRole.IntermediaryAgent,
        ["InstgRmbrsmntAgt"] = PaymentRole.IntermediaryAgent,
        ["InstdRmbrsmntAgt"] = PaymentRole.IntermediaryAgent,
        ["ThrdRmbrsmntAgt"] = PaymentRole.IntermediaryAgent,
        ["InstdAgt"] = PaymentRole.InstructedAgent,
        ["CdtrAgt"] = PaymentRole.CreditorAgent,
        ["Cdtr"] = PaymentRole.Creditor,
        ["UltmtCdtr"] = PaymentRole.UltimateCreditor,
        ["Ownr"] = PaymentRole.Other,
    };

    /// <summary>Parts of a party that are no party of their own.</summary>
    private static readonly string[] Inner = ["FinInstnId", "Pty", "Agt"];

    public static IEnumerable<PaymentParty> Of(string place, IEnumerable<Element> elements)
    {
        foreach (var element in elements)
        {
            var role = PaymentRole.Other;
            if (Roles.TryGetValue(element.Name, out role) || (element.At("Nm") is not null && !IsInner(element)) || (element.Name == "Agt" && element.At("FinInstnId") is not null && !IsInner(element)))
            {
                var party = Party(place, element, role);
                if (party.Name.Length > 0 || party.Identifiers.Count > 0 || party.Address.Count > 0 || role != PaymentRole.Other)
                {
                    yield return party;
                }
            }
        }
    }

    private static bool IsInner(Element element) => Inner.Contains(element.Name) && element.Parent is { } parent && (Roles.ContainsKey(parent.Name) || parent.Name == "Agt");

    /// <summary>Newer statements put one more element between the role and the party.</summary>
    private static PaymentParty Party(string place, Element element, PaymentRole role)
    {
        var body = element.At("Pty") ?? element.At("Agt") ?? element;
        var bank = body.At("FinInstnId");
        var said = bank ?? body;
        var address = said.At("PstlAdr");
        var person = body.At("Id", "PrvtId");
        Identifier[] identifiers = [.. Identifiers(place, said, body)];
        return new PaymentParty
        {
            Role = role,
            Field = element.Path,
            Name = Unknown.Said(said.TextAt("Nm")),
            Kind = bank is not null || body.At("Id", "OrgId") is not null ? PartyKind.Organisation : person is not null ? PartyKind.Person : PartyKind.Unknown,
            Born = PartialDate.Parse(person?.TextAt("DtAndPlcOfBirth", "BirthDt")),
            Countries = [.. Countries(address, body), .. identifiers.Where(static i => i is { Kind: IdentifierKind.Bic, Checked: true }).Select(i => new PaymentCountry(i.Normal[4..6], element.Path))],
            Address = address is null ? [] : [.. address.Children.Where(static c => c.Name != "Ctry" && c.Text.Length > 0).Select(static c => Unknown.Said(c.Text)).Where(static t => t.Length > 0)],
            Identifiers = identifiers,
            Account = Account(element),
        };
    }

    private static IEnumerable<PaymentCountry> Countries(Element? address, Element body) =>
        new[] { address?.At("Ctry"), body.At("CtryOfRes"), body.At("Id", "PrvtId", "DtAndPlcOfBirth", "CtryOfBirth") }
            .OfType<Element>().Where(static e => e.Text.Length > 0).Select(static e => new PaymentCountry(e.Text, e.Path));

    private static IEnumerable<Identifier> Identifiers(string place, Element said, Element body)
    {
        var organisation = body.At("Id", "OrgId");
        foreach (var code in new[] { said.At("BICFI"), said.At("BIC"), organisation?.At("AnyBIC"), organisation?.At("BICOrBEI") }.OfType<Element>())
        {
            yield return Identifier.Of(IdentifierKind.Bic, code.Text) is { Checked: true } bic ? bic : throw PaymentRefusals.BadBic(place, code.Path, code.Text);
        }

        foreach (var code in new[] { said.At("LEI"), organisation?.At("LEI") }.OfType<Element>())
        {
            yield return Identifier.Of(IdentifierKind.Lei, code.Text) is { Checked: true } lei ? lei : throw PaymentRefusals.BadLei(place, code.Path, code.Text);
        }

        var others = new[] { organisation, body.At("Id", "PrvtId") }.OfType<Element>().SelectMany(static id => id.Children.Where(static c => c.Name == "Othr"));
        foreach (var other in others)
        {
            var kind = other.TextAt("SchmeNm", "Cd") switch { "CCPT" => IdentifierKind.Passport, "TXID" => IdentifierKind.TaxNumber, "NIDN" => IdentifierKind.NationalNumber, _ => IdentifierKind.Other };
            if (Identifier.Of(kind, Unknown.Said(other.TextAt("Id"))) is { } number)
            {
                yield return number;
            }
        }
    }

    private static string Account(Element element) =>
        element.Parent?.At(element.Name + "Acct", "Id") is { } id ? id.TextAt("IBAN") is { Length: > 0 } iban ? iban : id.TextAt("Othr", "Id") : "";
}
