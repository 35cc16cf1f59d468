using Microsoft.AspNetCore.Http;
using Pillar.Controls.Lists;

namespace Pillar.Web.Pages.Controls;

/// <summary>Which entries of a list are shown: all, or those for a purpose, of a regime, about means of delivery.</summary>
/// <param name="Purpose">What the item is for; null for all.</param>
/// <param name="Regime">A regime behind its reasons; null for all.</param>
/// <param name="Delivery">Only means of delivery: missiles, their parts and the capability to make them.</param>
public sealed record ListFilter(ItemPurpose? Purpose, RegimeMark? Regime, bool Delivery)
{
    public bool IsEmpty => this is { Purpose: null, Regime: null, Delivery: false };

    /// <summary>A word that is none filters nothing.</summary>
    public static ListFilter Read(IQueryCollection query) => new(One<ItemPurpose>(query["purpose"]), One<RegimeMark>(query["regime"]), query["delivery"] == "yes");

    public bool Shows(ControlEntry entry) =>
        (Purpose is null || entry.Purpose == Purpose) && (Regime is not { } regime || entry.Regimes.Contains(regime)) && (!Delivery || entry.MeansOfDelivery);

    private static T? One<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
