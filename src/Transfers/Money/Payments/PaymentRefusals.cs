using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>Every "no" to a message of payments: messages that cannot be used, and things that are not done twice or alone.</summary>
internal static class PaymentRefusals
{
    public static BadInputException NoDocument(string file) => new(file, "an ISO 20022 message with an element Document", "none");

    public static BadInputException WrongNamespace(string file, string found) => new($"{file} /Document", $"one of the namespaces {MessageLayout.Known}", $"{found}");

    public static BadInputException Missing(string file, Element element, string what = "") => new($"{file} {element.Path}", what.Length == 0 ? "the body of the message" : (Phrase)$"{what}", "nothing");

    public static BadInputException TooLong(string file, Element element, int most) => new($"{file} {element.Path}", $"at most {most} characters", "more");

    public static BadInputException NegativeAmount(string file, string path, string found) => new($"{file} {path}", "an amount that is not negative", $"{found}");

    public static BadInputException BadAmount(string file, string path, string found) => new($"{file} {path}", "a plain decimal amount of at most 18 digits", $"{found}");

    public static BadInputException TooManyDecimals(string file, string path, (string Code, int Decimals) currency, string found) =>
        new($"{file} {path}", $"at most {currency.Decimals} decimals for {currency.Code}", $"{found}");

    public static BadInputException BadCurrency(string file, string path, string? found) => new($"{file} {path}", "a currency of ISO 4217", $"{found}");

    public static BadInputException BadIban(string file, string path, string found) => new($"{file} {path}", "an IBAN whose check digits fit", $"{found}");

    public static BadInputException BadBic(string file, string path, string found) => new($"{file} {path}", "a BIC of 8 or 11 characters", $"{found}");

    public static BadInputException BadLei(string file, string path, string found) => new($"{file} {path}", "an LEI whose check digits fit", $"{found}");

    public static BadInputException BadDay(string file, string path, string found) => new($"{file} {path}", "a calendar day", $"{found}");

    public static BadInputException OtherCount(string file, Element element, long counted) => new($"{file} {element.Path}", $"the number of transactions, {counted}", $"{element.Text}");

    public static BadInputException OtherSum(string file, Element element, decimal sum) => new($"{file} {element.Path}", $"the sum of the amounts, {sum}", $"{element.Text}");

    /// <summary>Two messages of one id, or two transactions of one, in the files given together.</summary>
    public static BadInputException Twice(string file, string path, string id) => new($"{file} {path}", "each message and transaction once", $"{id} twice");

    /// <summary>A message whose id its sender has used before.</summary>
    public static Refusal DuplicateMessage(string file, string id, string instant) => Of("money-duplicate-message", file, id, instant);

    /// <summary>A transaction whose unique number its sender has used before, in whatever message.</summary>
    public static Refusal DuplicateTransaction(string file, Payment payment, string instant) => Of("money-duplicate-transaction", file, payment.Field, payment.Unique, instant);

    /// <summary>A file that was taken in before.</summary>
    public static Refusal Replay(string file, string instant) => Of("money-replay", file, instant);

    private static Refusal Of(string code, params object[] values) => new(code, PaymentText.Say(code, values));
}
