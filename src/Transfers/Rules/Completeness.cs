namespace Pillar.Transfers.Rules;

/// <summary>The facts no transfer is allowed without, each by name.</summary>
internal static class Completeness
{
    /// <summary>Words people write where they know nothing.</summary>
    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "not known", "n/a", "na", "none", "tbd", "to be determined", "?", "-", "inconnu", "inconnue", "néant", "sans objet",
    };

    private static readonly Classification Unsigned = new("", "", null, "", "", []);

    public static IEnumerable<MissingFact> Of(CaseFacts facts) =>
        [.. Goods(facts), .. Parties(facts.Transfer), .. Journey(facts.Transfer), .. Unanswered(facts.Transfer), .. Countries(facts), .. Lists(facts)];

    private static IEnumerable<MissingFact> Goods(CaseFacts facts)
    {
        if (facts.Transfer.Goods.Count == 0)
        {
            yield return Lacks("goods-missing", "$.goods");
        }

        foreach (var line in facts.Transfer.Goods)
        {
            if (line is { Product.Length: > 0, Classification: null })
            {
                yield return new(TransfersText.Say("goods-product-not-signed", line.Description, line.Product), line.Field + ".product");
                continue;
            }

            var parts = (line.Classification ?? Unsigned).Lacks(facts.Today).ToList();
            if (parts.Count > 0)
            {
                yield return new(TransfersText.Say("goods-classification-missing", line.Description, string.Join(", ", parts)), line.Field + ".classification");
            }
        }
    }

    private static IEnumerable<MissingFact> Parties(Transfer transfer)
    {
        foreach (var (role, key) in new[] { (PartyRole.Exporter, "exporter-missing"), (PartyRole.Consignee, "consignee-missing"), (PartyRole.EndUser, "end-user-missing") })
        {
            if (!transfer.InRole(role).Any())
            {
                yield return Lacks(key, "$.parties");
            }
        }
    }

    private static IEnumerable<MissingFact> Journey(Transfer transfer)
    {
        var endUse = transfer.EndUse.Trim();
        if (endUse.Length == 0 || Placeholders.Contains(endUse))
        {
            yield return Lacks("end-use-missing", "$.endUse");
        }

        if (transfer.Destination.Length == 0)
        {
            yield return Lacks("destination-missing", "$.destination");
        }

        if (transfer.Route.Count == 0 && transfer.Means.Mode != "intangible")
        {
            yield return Lacks("route-missing", "$.route");
        }

        if (transfer.Means is { Mode: "sea", Vessel: null })
        {
            yield return Lacks("vessel-missing", "$.means.vessel");
        }
    }

    private static IEnumerable<MissingFact> Unanswered(Transfer transfer) =>
        from question in EndUseQuestions.All
        where transfer.Answers[question].Value == Answer.Unknown
        select Lacks("answer-missing-" + question.Code(), question.Field());

    /// <summary>A place whose country is not stated, or not understood, cannot be held against any measure.</summary>
    private static IEnumerable<MissingFact> Countries(CaseFacts facts) =>
        from named in CountryWords.Of(facts.Transfer)
        where facts.Country(named.Word) is null && (named.Needed || named.Word.Length > 0)
        let text = named.Word.Length == 0 ? TransfersText.Say("country-missing", named.Of) : TransfersText.Say("country-not-understood", named.Word)
        select new MissingFact(text, named.Field);

    private static IEnumerable<MissingFact> Lists(CaseFacts facts)
    {
        var lists = facts.Screened.SelectMany(static party => party.Result.Lists).DistinctBy(static list => list.Id);
        var old = lists.Where(static list => !list.Current)
            .Select(static list => new MissingFact(TransfersText.Say("list-not-current", list.Title, Or(list.Edition)), list.Id)).ToList();
        MissingFact[] table = facts.Table.Current ? [] : [new(TransfersText.Say("list-not-current", facts.Table.Title, Or(facts.Table.Edition)), facts.Table.Id)];
        var unsaid = old.Count == 0 && facts.Screened.FirstOrDefault(static party => !party.Result.Complete) is { } party
            ? [new MissingFact(TransfersText.Say("screening-incomplete", party.Name), party.Field)]
            : Enumerable.Empty<MissingFact>();
        return [.. old, .. table, .. unsaid];
    }

    private static string Or(string edition) => edition.Length == 0 ? "–" : edition;

    private static MissingFact Lacks(string key, string field) => new(TransfersText.Say(key), field);
}
