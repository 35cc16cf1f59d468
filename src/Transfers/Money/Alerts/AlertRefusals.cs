using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>Every "no" to an act on an alert.</summary>
internal static class AlertRefusals
{
    /// <summary>There is no such alert.</summary>
    public static Refusal None(long number) => Of("money-no-such-alert", number);

    /// <summary>It is closed already.</summary>
    public static Refusal IsClosed(Alert alert) => Of("money-alert-closed", alert.Number, alert.Closed);

    /// <summary>Another officer has taken it.</summary>
    public static Refusal Taken(Alert alert) => Of("money-alert-taken", alert.Number, alert.Owner);

    /// <summary>Another officer was first: what was seen has changed.</summary>
    public static Refusal Changed(Alert alert, string by) => Of("money-alert-changed", alert.Number, by);

    /// <summary>The second look is another's.</summary>
    public static Refusal Alone(Alert alert) => Of("money-alert-alone", alert.Number, alert.FirstBy);

    /// <summary>Two officers say the same of a strong hit, and neither is a supervisor.</summary>
    public static Refusal NoSupervisor(Alert alert) => Of("money-alert-supervisor", alert.Number);

    /// <summary>A rule rests on an alert that was released and met an entry.</summary>
    public static Refusal NoRule(Alert alert) => Of("money-no-rule", alert.Number);

    private static Refusal Of(string code, params object[] values) => new(code, PaymentText.Say(code, values));
}
