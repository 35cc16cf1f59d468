using System.Text.RegularExpressions;
using Pillar.Controls.Compiling;
using Pillar.Controls.Resources;
using Pillar.Vocabulary;

namespace Pillar.Controls.Classifying;

/// <summary>
/// What is said of the end use, apart from every list: an item that no entry catches can need a licence by its use. It changes no classification.
/// </summary>
/// <param name="Questions">Informed by the authority, a use in weapons of mass destruction, a military end use.</param>
public sealed partial record CatchAll(IReadOnlyList<CatchAllQuestion> Questions)
{
    private const string Informed = "informed-by-authority";
    private const string Wmd = "wmd-end-use";
    private const string Military = "military-end-use";

    /// <summary>Met when a question is answered with yes, unknown when words speak of such a use, not met when every answer is no.</summary>
    public Verdict Verdict => Questions.Any(static q => q.Verdict == Verdict.Met) ? Verdict.Met : Questions.Any(static q => q.Verdict == Verdict.Unknown) ? Verdict.Unknown : Verdict.NotMet;

    /// <summary>The result as a sentence.</summary>
    public Statement Text => ControlsText.Say(Verdict switch { Verdict.Met => "catch-all-met", Verdict.NotMet => "catch-all-no", _ => "catch-all-open" });

    /// <summary>Null where neither words nor answers speak of an end use.</summary>
    public static CatchAll? Of(ItemFacts facts)
    {
        var said = facts.Undenied();
        CatchAllQuestion[] questions = [Asked(Informed, "", facts), Asked(Wmd, WmdWords().Match(said).Value, facts), Asked(Military, MilitaryWords().Match(said).Value, facts)];
        return Array.Exists(questions, static question => question.Because.Length > 0) ? new CatchAll(questions) : null;
    }

    /// <summary>An answer of no against words that say otherwise leaves the question open: both are shown.</summary>
    private static CatchAllQuestion Asked(string id, string words, ItemFacts facts)
    {
        var answer = facts.Answers.GetValueOrDefault(id)?.Said;
        var because = string.Join("; ", new[] { words.Trim(), answer is null ? "" : $"{id}={(answer.Value ? "yes" : "no")}" }.Where(static part => part.Length > 0));
        return new CatchAllQuestion(id, answer == true ? Verdict.Met : answer == false && words.Length == 0 ? Verdict.NotMet : Verdict.Unknown, because);
    }

    [GeneratedRegex(Use + @"(?:nuclear weapons?|chemical weapons?|biological weapons?|weapons? of mass destruction|wmd|nuclear explosives?|warheads?|(?:ballistic |cruise )?missiles?|armes? (?:nucléaires?|chimiques?|biologiques?|de destruction massive)|missiles? (?:balistiques?)?|têtes? nucléaires?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WmdWords();

    [GeneratedRegex(@"\bmilitary (?:end[- ])?us(?:e|er|es|ers)\b|\b(?:utilisation|usage|fin|fins|utilisateur)s? (?:finale?s? )?militaires?\b|" + Use + @"(?:military|armed forces|(?:army|navy)(?! (?:surplus|blue|knife|knives|green|style))|air force|defence forces|ministry of defen[cs]e|forces armées|armée|marine de guerre)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MilitaryWords();

    /// <summary>
    /// What makes of a word a use: "for the …", "used by …", "end user: …", "destiné à …", with three words between at most. Who made a thing is no use of it:
    /// "made by Army Surplus".
    /// </summary>
    private const string Use = @"\b(?:for|(?:use|used|bought|ordered|operated|procured|required|requested) by|end[- ]?us(?:e|er)s?|used in|destinée?s? (?:à|aux?)|pour)\b[\s:,]+(?:[\w'’-]+\s+){0,3}?";
}

/// <summary>A question about the end use.</summary>
/// <param name="Id">By which an answer names it: <c>informed-by-authority</c>, <c>wmd-end-use</c>, <c>military-end-use</c>.</param>
/// <param name="Verdict">Met for yes, not met for no, unknown else.</param>
/// <param name="Because">The words of the description, the answer, or both; empty where nothing was said.</param>
public sealed record CatchAllQuestion(string Id, Verdict Verdict, string Because)
{
    /// <summary>The question as a sentence.</summary>
    public Statement Text => ControlsText.Say($"catch-all-{Id}");
}
