using Pillar.Controls.Classifying;
using Pillar.Controls.Lists;
using Pillar.Vocabulary;

namespace Pillar.Controls.Register;

/// <summary>Use case: which products have been classified, by whom and on what, and does it still hold under the lists in force?</summary>
public sealed class ProductRegister
{
    private readonly ControlStore lists;
    private readonly RegisterStore register;

    internal ProductRegister(ControlStore lists, RegisterStore register) => (this.lists, this.register) = (lists, register);

    /// <summary>What stands, by product and list.</summary>
    public IReadOnlyList<StandingClassification> Run() => Standing(register.All());

    /// <summary>The signatures of a product, superseded ones too, the newest first; none where it has not been signed.</summary>
    /// <param name="product">Maker and model, in any case of letters and with or without hyphens.</param>
    public IReadOnlyList<StandingClassification> Of(string product)
    {
        var signed = register.Of(ProductName.Key(product));
        return [.. Standing(signed).Select(one => one with { SupersededBy = signed.FirstOrDefault(later => later.Supersedes == one.Signed.Number) })];
    }

    /// <summary>Signatures that stand for the same product, or for a description with the same words; those of the product first, then the newest.</summary>
    public IReadOnlyList<StandingClassification> Precedents(string description, string product = "")
    {
        var key = ProductName.Key(product);
        return [.. Standing(register.Precedents(key, ProductName.Words(description))).OrderBy(one => one.Signed.Key == key ? 0 : 1)];
    }

    private List<StandingClassification> Standing(IReadOnlyList<SignedClassification> signed)
    {
        var inForce = signed.Count > 0 && lists.HasAny ? lists.InForce().ToDictionary(static list => list.Edition.Id, StringComparer.Ordinal) : [];
        return [.. signed.Select(one => Held(one, inForce.GetValueOrDefault(one.Edition.List)))];
    }

    private StandingClassification Held(SignedClassification signed, ControlList? list)
    {
        if (list is null)
        {
            return new(signed, ListChange.ListGone, null);
        }

        if (signed.NamesEntry && SignClassification.Find(list, signed.Content.Code) is null)
        {
            return new(signed, ListChange.EntryGone, null);
        }

        return new(signed, Change(signed, list), SignClassification.Held(lists.Classified(list), signed.Content.Facts.Read(), signed.Content.Code).Said);
    }

    private static ListChange Change(SignedClassification signed, ControlList list)
    {
        if (list.Edition.SourceHash == signed.Edition.SourceHash)
        {
            return ListChange.Nothing;
        }

        var now = signed.NamesEntry ? EntryMark.Of(SignClassification.Find(list, signed.Content.Code)!.Value.Entry!) : EntryMark.None;
        return now.Rules != signed.Content.Entry.Rules ? ListChange.Rules : now.Words != signed.Content.Entry.Words ? ListChange.Words : ListChange.EditionOnly;
    }
}
