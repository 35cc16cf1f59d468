using Pillar.Transfers.Money.Indicators;

namespace Pillar.Transfers.Money.Payments;

/// <summary>Finds the transfer of goods that a payment belongs to: by the transfer's reference, among those the payment states or as a word of its text.</summary>
internal sealed class GoodsJoin
{
    /// <summary>Shorter references stand in texts by accident.</summary>
    private const int Shortest = 4;

    private readonly (string Reference, JoinedGoods Goods)[] known;

    /// <exception cref="Pillar.Vocabulary.BadInputException">A reference is too short to be told in a text.</exception>
    public GoodsJoin(IEnumerable<JoinedGoods> goods)
    {
        known = [.. goods.Select(static one => (one.Transfer.Reference, one))];
        foreach (var (reference, _) in known)
        {
            _ = reference.Length >= Shortest ? true : throw new Pillar.Vocabulary.BadInputException(reference, "a transfer whose reference has at least 4 characters", $"{reference.Length}");
        }
    }

    /// <summary>The first transfer whose reference is stated; null where none is.</summary>
    public JoinedGoods? Of(Payment payment)
    {
        foreach (var (reference, goods) in known)
        {
            if (payment.References.Contains(reference, StringComparer.OrdinalIgnoreCase) || payment.Reference.Equals(reference, StringComparison.OrdinalIgnoreCase)
                || payment.Texts.Any(text => Stands(text.Text, reference)))
            {
                return goods;
            }
        }

        return null;
    }

    /// <summary>True where no letter or digit adjoins it.</summary>
    private static bool Stands(string text, string reference)
    {
        for (var at = text.IndexOf(reference, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(reference, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + reference.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
