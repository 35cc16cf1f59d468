using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>The sentences of payments, in every language there is.</summary>
internal static class PaymentText
{
    internal static ResourceManager Resources { get; } = new("Pillar.Transfers.Resources.PaymentText", typeof(PaymentText).Assembly);

    public static Statement Say(string key, params object[] values) => new(Resources, key, values);

    /// <summary>A role as it stands in sentences.</summary>
    public static string Role(PaymentRole role) => role.Word();
}
