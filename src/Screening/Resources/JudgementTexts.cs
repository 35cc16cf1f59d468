using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening.Resources;

/// <summary>Sentences about judgements, English and French.</summary>
internal static class JudgementTexts
{
    private static readonly ResourceManager Source = new("Pillar.Screening.Resources.JudgementTexts", typeof(JudgementTexts).Assembly);

    public static Statement Say(string key, params object[] values) => new(Source, key, values);
}
