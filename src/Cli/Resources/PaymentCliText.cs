using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>Texts of <c>pillar money intake</c>, <c>ownership</c> and <c>alerts</c>.</summary>
internal static class PaymentCliText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.PaymentCliText", typeof(PaymentCliText).Assembly);

    public static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);
}
