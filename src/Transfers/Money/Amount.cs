using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money;

/// <summary>An exact amount of one currency.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Value">In units of the currency; below zero only in a posting that takes away.</param>
public readonly partial record struct Amount(string Currency, decimal Value)
{
    /// <summary>Digits and decimal places as the currency has them, without gaps, and the code before them.</summary>
    public override string ToString() => $"{Currency} {Digits}";

    /// <summary>The figure alone.</summary>
    public string Digits => Value.ToString("F" + (Currencies.DecimalsOf(Currency) ?? 2).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Reads what a person gives: more than zero, in a known currency, no finer than it can be paid.</summary>
    /// <param name="text"><c>EUR 1250.00</c>, and behind it what else was written.</param>
    /// <param name="field">For the message.</param>
    /// <exception cref="BadInputException">It is no amount, or finer than the currency.</exception>
    public static (Amount Amount, string Behind, Refusal? Refusal) Read(string text, string field)
    {
        var match = Parts().Match(text.Trim());
        if (!match.Success)
        {
            throw new BadInputException(field, "a currency and an amount, such as EUR 1250.00", $"{text}");
        }

        var (code, figure) = (match.Groups[1].Value.ToUpperInvariant(), match.Groups[2].Value);
        return Currencies.DecimalsOf(code) is not { } places ? (default, "", Refusals.UnknownCurrency(code))
            : figure.IndexOf('.') is >= 0 and var point && figure.Length - point - 1 > places ? throw new BadInputException(field, $"at most {places} decimal places in {code}", $"{figure}")
            : decimal.Parse(figure, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var value && value <= 0
                ? (default, "", Refusals.NotPositive($"{code} {figure}"))
                : (new(code, value), match.Groups[3].Value.Trim(), null);
    }

    [GeneratedRegex("^([A-Za-z]{3})\\s+(-?[0-9]{1,18}(?:\\.[0-9]{1,6})?)(\\s.*)?$")]
    private static partial Regex Parts();
}
