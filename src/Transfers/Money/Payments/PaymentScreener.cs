using Pillar.Screening;
using Pillar.Transfers.Money.History;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Ownership;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>What every payment of a batch is held against; shared by all threads.</summary>
/// <param name="Batch">Lists, thresholds and judgements.</param>
/// <param name="Owners">Who owns whom; null where nothing is on file.</param>
/// <param name="Goods">Transfers that payments may belong to.</param>
/// <param name="Country">Facts of a country by a word; null where it is not understood.</param>
/// <param name="Rules">What is known of good customers.</param>
internal sealed record IntakeFacts(ScreenBatch Batch, OwnershipBook? Owners, GoodsJoin Goods, Func<string, CountryFacts?> Country, Func<ScreenedName, ScreenedName> Rules);

/// <summary>Screens payments, each field by what it is; owned by one thread.</summary>
internal sealed class PaymentScreener(IntakeFacts against)
{
    private const int LongestName = 500;

    private readonly BatchScreener names = against.Batch.ForOneThread();
    private readonly Dictionary<string, CountryFacts?> countries = new(StringComparer.Ordinal);

    public PaymentAnswer Screen(PaymentInTime of)
    {
        var payment = of.Payment;
        TiedCountry[] tied = [.. payment.Parties.SelectMany(Countries)];
        var facts = new PaymentFacts(
            payment,
            [.. payment.Parties.SelectMany(party => Named(party, tied)).Concat(payment.Texts.SelectMany(InText)).Select(against.Rules)],
            tied,
            [.. against.Owners is { } book ? payment.Parties.DistinctBy(static party => party.Name).Select(party => (party, Chain: book.Of(party.Name))).Where(static known => known.Chain is not null).Select(static known => (known.party, known.Chain!)) : []],
            against.Goods.Of(payment))
        {
            Past = of.Past,
        };
        return PaymentDecision.Of(facts, against.Batch.Lists, against.Batch.Complete);
    }

    /// <summary>A party by its name and numbers, and the names in its address.</summary>
    private IEnumerable<ScreenedName> Named(PaymentParty party, TiedCountry[] tied)
    {
        var name = NameMarks.Shown(party.Name);
        if (name.Any(char.IsLetterOrDigit) || party.Identifiers.Count > 0)
        {
            var country = tied.FirstOrDefault(one => ReferenceEquals(one.Party, party))?.Facts.Alpha2 ?? "";
            var hits = names.Of(new ScreenQuery(name.Length > LongestName ? name[..LongestName] : name, party.Kind, party.Born, country, Identifiers: party.Identifiers));
            if (hits.Count > 0)
            {
                yield return new ScreenedName(name.Length > 0 ? name : party.Shown, party, party.Field, hits, InText: false);
            }
        }

        foreach (var (words, hits) in party.Address.Count == 0 ? [] : names.NamesIn(string.Join(" , ", party.Address)))
        {
            yield return new ScreenedName(words, party, party.Field, hits, InText: true);
        }
    }

    /// <summary>Running text by the listed names in it, and by its words that have the form of a bank's code.</summary>
    private IEnumerable<ScreenedName> InText(FreeText text)
    {
        foreach (var (words, hits) in names.NamesIn(text.Text))
        {
            yield return new ScreenedName(words, null, text.Field, hits, InText: true);
        }

        foreach (var word in text.Text.Split([' ', '/', ',', '.', ':', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length is 8 or 11 && word.All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) && Identifier.Of(IdentifierKind.Bic, word) is { Checked: true } bic
                && names.Of(new ScreenQuery("", Identifiers: [bic])) is { Count: > 0 } met)
            {
                yield return new ScreenedName(word, null, text.Field, met, InText: true);
            }
        }
    }

    /// <summary>Countries as stated, and one that the end of the address names in words.</summary>
    private IEnumerable<TiedCountry> Countries(PaymentParty party)
    {
        foreach (var stated in party.Countries)
        {
            if (Find(stated.Word) is { } facts)
            {
                yield return new TiedCountry(party, stated.Field, facts);
            }
        }

        if (party.Address.Count > 0 && party.Address[^1].Split(',') is [.., var last] && last.Trim() is { Length: > 3 } word && Find(word) is { } named)
        {
            yield return new TiedCountry(party, party.Field, named);
        }
    }

    private CountryFacts? Find(string word)
    {
        if (!countries.TryGetValue(word, out var facts))
        {
            countries[word] = facts = against.Country(word);
        }

        return facts;
    }
}
