using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>From the elements of a transaction to payments.</summary>
internal static class IsoPayments
{
    private static readonly string[] TextFields = ["Ustrd", "AddtlRmtInf", "InstrInf", "AddtlNtryInf", "AddtlTxInf", "Prtry", "Dtls", "Inf", "CdtrRefInf"];
    private static readonly string[] ReferenceFields = ["EndToEndId", "InstrId", "TxId", "AcctSvcrRef", "Nb", "Ref", "RfrdDocInf", "MndtId", "UETR"];

    /// <summary>One payment; of an entry of an account one for each of its transactions, or the entry itself.</summary>
    public static IEnumerable<Payment> Of(IsoSource source)
    {
        if (source.Layout.IsStatement)
        {
            Element[] details = [.. source.Transaction.Children.Where(static c => c.Name == "NtryDtls").SelectMany(static d => d.Children.Where(static c => c.Name == "TxDtls"))];
            return details.Length > 0 ? details.Select(one => Read(source, one, [source.Transaction.At("AddtlNtryInf")])) : [Read(source, source.Transaction, [])];
        }

        return [Read(source, source.Transaction, [])];
    }

    private static Payment Read(IsoSource source, Element transaction, IEnumerable<Element?> beside)
    {
        Element[] here = [.. transaction.All(), .. beside.OfType<Element>()];
        Element[] shared = [.. Shared(source)];
        var (amount, currency) = Amount(source, transaction, here);
        CheckAccounts(source.Place, here.Concat(shared));
        return new Payment
        {
            Message = source.Header?.TextAt("MsgId") is { Length: > 0 } id ? id : throw PaymentRefusals.Missing(source.Place, source.Header ?? source.Transaction, "MsgId"),
            Sender = Sender(source, transaction),
            Reference = Reference(transaction) ?? throw PaymentRefusals.Missing(source.Place, transaction, "PmtId/EndToEndId"),
            Unique = transaction.TextAt("PmtId", "UETR"),
            Field = transaction.Path,
            Amount = amount,
            Currency = currency,
            Day = Day(transaction) ?? (source.Group is { } group ? Day(group) : null) ?? Day(source.Transaction),
            Parties = [.. IsoParties.Of(source.Place, here), .. IsoParties.Of(source.Place, shared)],
            Texts = [.. here.Where(IsText).Select(static e => new FreeText(e.Text, e.Path))],
            References = [.. here.Where(static e => e.Text.Length > 0 && ReferenceFields.Contains(e.Name)).Select(static e => e.Text).Where(static t => t != Unknown.NotProvided).Distinct()],
        };
    }

    /// <summary>The header and what stands in the group beside its transactions.</summary>
    private static IEnumerable<Element> Shared(IsoSource source) =>
        (source.Header?.All() ?? []).Concat(source.Group is { } group ? group.Children.SelectMany(static child => child.All()) : []);

    private static bool IsText(Element element) =>
        element.Text.Length > 0 && (TextFields.Contains(element.Name) || InSupplement(element));

    private static bool InSupplement(Element element)
    {
        for (var up = element.Parent; up is not null; up = up.Parent)
        {
            if (up.Name == "SplmtryData")
            {
                return true;
            }
        }

        return false;
    }

    private static string Sender(IsoSource source, Element transaction) =>
        new[]
        {
            source.Header?.TextAt("InstgAgt", "FinInstnId", "BICFI"), source.Header?.TextAt("InitgPty", "Nm"), transaction.TextAt("InstgAgt", "FinInstnId", "BICFI"),
            source.Group?.TextAt("Acct", "Id", "IBAN"), source.Group?.TextAt("DbtrAgt", "FinInstnId", "BIC"), transaction.TextAt("DbtrAgt", "FinInstnId", "BICFI"),
        }.FirstOrDefault(static text => !string.IsNullOrEmpty(text)) ?? "";

    private static string? Reference(Element transaction)
    {
        var ids = transaction.At("PmtId") ?? transaction.At("Refs") ?? transaction;
        return new[] { ids.TextAt("TxId"), ids.TextAt("EndToEndId"), ids.TextAt("InstrId"), ids.TextAt("AcctSvcrRef"), ids.TextAt("NtryRef"), ids.TextAt("UETR") }
            .FirstOrDefault(static text => text.Length > 0 && text != Unknown.NotProvided) ?? (transaction.Name is "Ntry" or "TxDtls" ? transaction.Path : null);
    }

    private static (decimal Amount, string Currency) Amount(IsoSource source, Element transaction, Element[] here)
    {
        var main = transaction.At("IntrBkSttlmAmt") ?? transaction.At("Amt", "InstdAmt") ?? transaction.At("Amt", "EqvtAmt", "Amt") ?? transaction.At("AmtDtls", "TxAmt", "Amt")
            ?? (transaction.At("Amt") is { Currency: not null } plain ? plain : null) ?? source.Transaction.At("Amt")
            ?? throw PaymentRefusals.Missing(source.Place, transaction, "an amount");
        foreach (var other in here.Where(e => e.Currency is not null && !ReferenceEquals(e, main)))
        {
            Amounts.Read(source.Place, other.Path, other.Text, other.Currency);
        }

        return Amounts.Read(source.Place, main.Path, main.Text, main.Currency);
    }

    private static void CheckAccounts(string place, IEnumerable<Element> elements)
    {
        foreach (var element in elements.Where(static e => e.Name == "IBAN"))
        {
            _ = Iban.IsValid(element.Text) ? true : throw PaymentRefusals.BadIban(place, element.Path, element.Text);
        }
    }

    private static DateOnly? Day(Element from)
    {
        foreach (var text in new[] { from.TextAt("IntrBkSttlmDt"), from.TextAt("ReqdExctnDt"), from.TextAt("ReqdExctnDt", "Dt"), from.TextAt("BookgDt", "Dt"), from.TextAt("ValDt", "Dt") })
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
        }

        return null;
    }
}
