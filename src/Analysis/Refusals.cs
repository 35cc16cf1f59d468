using Pillar.Analysis.Resources;
using Pillar.Vocabulary;

namespace Pillar.Analysis;

/// <summary>Every expected "no" of this module.</summary>
internal static class Refusals
{
    /// <summary>The State has no risk of that id.</summary>
    public static Refusal NoSuchRisk(string state, string id) => Of("risk-unknown", state, id);

    /// <summary>A closed risk is neither rated nor answered; it is reopened first.</summary>
    public static Refusal IsClosed(string id) => Of("risk-is-closed", id);

    /// <summary>It is open already.</summary>
    public static Refusal IsOpen(string id) => Of("risk-is-open", id);

    /// <summary>Others wrote again and again while it was decided.</summary>
    public static Refusal Busy() => Of("risk-busy");

    private static Refusal Of(string code, params object[] values) => new(code, AnalysisText.Say(code, values));
}
