using Pillar.Screening;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>
/// A customer that two officers found to be another party than an entry, until a day. It holds for the party with these very facts: another country, birth or
/// number is another party.
/// </summary>
/// <param name="Party">Its facts, see <see cref="FactsOf(AlertParty)"/>.</param>
/// <param name="List">Id of the list.</param>
/// <param name="Entry">The list's own reference.</param>
/// <param name="Expires">Last day, <c>YYYY-MM-DD</c>.</param>
/// <param name="Actor">Who made it.</param>
/// <param name="Alert">The alert that gave rise to it: its acts hold the reason.</param>
internal sealed record GoodRule(string Party, string List, string Entry, string Expires, string Actor, long Alert)
{
    public string Key => $"{Party}\n{List}\n{Entry}";

    /// <summary>By what a party is told from another of its name.</summary>
    public static string FactsOf(AlertParty party) =>
        string.Join('|', [OwnerKey.Of(party.Name), party.Born, string.Join(' ', party.Countries.Order(StringComparer.Ordinal)), string.Join(' ', party.Identifiers.Order(StringComparer.Ordinal))]);

    /// <summary>The name with the hits that a rule names set apart.</summary>
    public static ScreenedName Excuse(ScreenedName name, ILookup<string, GoodRule> rules)
    {
        if (name.Party is not { } party)
        {
            return name;
        }

        var facts = FactsOf(AlertParty.Of(party));
        (Hit Hit, GoodRule Rule)[] excused = [.. from hit in name.Hits from rule in rules[$"{facts}\n{hit.List}\n{hit.Entry}"].Take(1) select (hit, rule)];
        return excused.Length == 0 ? name : name with { Hits = [.. name.Hits.Except(excused.Select(static one => one.Hit))], Excused = excused };
    }
}
