using System.Globalization;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>What is to be done with a payment. None of them is a clearance.</summary>
public enum PaymentOutcome
{
    /// <summary>The check was complete and found nothing that holds or refers it.</summary>
    Pass = 0,

    /// <summary>An officer must look.</summary>
    Refer = 1,

    /// <summary>It stays where it is until two officers have looked.</summary>
    Hold = 2,
}

public static class PaymentOutcomes
{
    /// <summary>The word of JSON, CSV and the command line.</summary>
    public static string Word(this PaymentOutcome outcome) => outcome switch
    {
        PaymentOutcome.Pass => "pass",
        PaymentOutcome.Refer => "refer",
        _ => "hold",
    };

    /// <summary>The outcome of a word; null where it is none.</summary>
    public static PaymentOutcome? Parse(string word) => word switch { "pass" => PaymentOutcome.Pass, "refer" => PaymentOutcome.Refer, "hold" => PaymentOutcome.Hold, _ => null };

    /// <summary>What a reason does to a payment; a reason to deny holds it.</summary>
    public static string PaymentWord(this ReasonKind kind) => kind == ReasonKind.Deny ? "hold" : kind.Word();
}

/// <summary>A payment with what was found of it.</summary>
/// <param name="Payment">As the message states it.</param>
/// <param name="Outcome">What is to be done.</param>
/// <param name="Reasons">Hold before refer before inform.</param>
/// <param name="Unknown">What is not known, one sentence each.</param>
public sealed record PaymentAnswer(Payment Payment, PaymentOutcome Outcome, IReadOnlyList<Reason> Reasons, IReadOnlyList<Statement> Unknown)
{
    /// <summary>The best score of a hit that was not dismissed; 0 where there is none.</summary>
    public double Score => Hits.Select(static hit => hit.Score).DefaultIfEmpty(0).Max();

    /// <summary>True where a strong hit is among the reasons, judged by one person or not.</summary>
    public bool IsStrong => Reasons.Any(static reason => reason.Kind != ReasonKind.Inform && reason.Hits.Any(static hit => hit.Band == ScreenOutcome.Strong));

    /// <summary>The list of the best hit; empty where there is none.</summary>
    public string List => Hits.MaxBy(static hit => hit.Score)?.List ?? "";

    private IEnumerable<Hit> Hits => Reasons.Where(static reason => reason.Kind != ReasonKind.Inform).SelectMany(static reason => reason.Hits);

    /// <summary>The amount as it is written, with its currency.</summary>
    public string Amount => $"{Payment.Amount.ToString(CultureInfo.InvariantCulture)} {Payment.Currency}";
}
