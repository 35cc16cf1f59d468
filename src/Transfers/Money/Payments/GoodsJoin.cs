using Pillar.Transfers.Money.Indicators;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>
/// Finds the transfer of goods that a payment belongs to: by the transfer's reference or the number of one of its orders, contracts or invoices, among those the
/// payment states or as a word of its text. Only a transfer that is met is assessed.
/// </summary>
internal sealed class GoodsJoin
{
    private readonly List<(string Number, Lazy<JoinedGoods> Goods)> known = [];

    /// <exception cref="BadInputException">A reference is too short to be told in a text.</exception>
    public GoodsJoin(IEnumerable<(Transfer Transfer, Lazy<JoinedGoods> Goods)> goods)
    {
        foreach (var (transfer, joined) in goods)
        {
            known.AddRange(transfer.Papers.Prepend(transfer.Reference).Select(number => number.Length >= Transfer.ShortestPaper
                ? (number, joined)
                : throw new BadInputException(number, "a transfer whose reference has at least 4 characters", $"{number.Length}")));
        }
    }

    /// <summary>The first transfer of which a number is stated; null where none is.</summary>
    public JoinedGoods? Of(Payment payment)
    {
        foreach (var (number, goods) in known)
        {
            if (payment.References.Contains(number, StringComparer.OrdinalIgnoreCase) || payment.Reference.Equals(number, StringComparison.OrdinalIgnoreCase)
                || payment.Texts.Any(text => Stands(text.Text, number)))
            {
                return goods.Value;
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
