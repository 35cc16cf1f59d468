using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>The sentences of <c>pillar audit</c>, English and French.</summary>
internal static class AuditText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.AuditText", typeof(AuditText).Assembly);

    public static string Say(Session session, string key, params object[] values) => new Statement(Source, key, values).In(session.Language);
}
