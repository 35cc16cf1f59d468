using System.Globalization;
using System.Text.Json;
using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Controls.Proposing;
using Pillar.Controls.Register;
using Pillar.Controls.Resources;
using Pillar.Platform.Json;

namespace Pillar.Controls;

/// <summary>A classification as JSON: the same for the command, the API and the pages.</summary>
public static class ClassificationJson
{
    /// <summary>
    /// <c>outcome</c> (entry-met, not-enough-information, no-entry-found), <c>text</c> that says it, <c>bundledOnly</c> where the bundled list alone answers, <c>hints</c> of
    /// the tariff code and on chemicals, <c>precedents</c> of the register, <c>catchAll</c> (verdict, text, questions; null where nothing is said of the end use),
    /// <c>next</c> question, <c>candidates</c> with their rules, the <c>editions</c> asked, and <c>notInForce</c>: lists of which no edition kept was in force on the day.
    /// </summary>
    public static string Of(Classification answer, IReadOnlyList<StandingClassification> precedents, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("outcome", Word(answer.Outcome));
        json.WriteString("text", answer.Text.In(language));
        json.WriteString("bundledOnly", answer.BundledOnly?.In(language));
        json.WriteStartArray("hints");
        answer.Hints.ToList().ForEach(hint => json.WriteStringValue(hint.In(language)));
        json.WriteEndArray();
        json.WritePropertyName("precedents");
        RegisterJson.Write(json, precedents);
        EndUse(json, answer.CatchAll, language);
        Next(json, answer.Next);
        json.WriteStartArray("candidates");
        foreach (var candidate in answer.Candidates)
        {
            Write(json, candidate, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("editions");
        foreach (var edition in answer.Editions)
        {
            json.WriteStartObject();
            json.WriteString("id", edition.Id);
            json.WriteString("asOf", edition.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("inForceFrom", edition.InForceFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("sourceHash", edition.SourceHash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notInForce");
        answer.NotInForce.ToList().ForEach(list => json.WriteStringValue(list.In(language)));
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>An array with an object for each list that has the code: <c>code</c>, <c>place</c> (0 where no word is shared), <c>verdict</c> and the whole candidate.</summary>
    public static string Of(IReadOnlyList<HeldCode> held, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartArray();
        foreach (var one in held)
        {
            json.WriteStartObject();
            json.WriteString("code", one.Code);
            json.WriteNumber("place", one.Place ?? 0);
            json.WriteString("verdict", Word(one.Verdict));
            json.WritePropertyName("candidate");
            Write(json, one.Candidate, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>What a language model proposes: <c>origin</c>, <c>sent</c>, <c>properties</c> with name and value, <c>words</c>, and the sentence that it decides nothing.</summary>
    public static string Of(Proposal proposal, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("origin", proposal.Origin);
        json.WriteString("sent", proposal.Sent);
        json.WriteStartArray("properties");
        foreach (var property in proposal.Properties)
        {
            json.WriteStartObject();
            json.WriteString("name", property.Name);
            json.WriteString("value", property.Measure.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        proposal.Words.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteString("note", proposal.Text.In(language));
        json.WriteEndObject();
    });

    /// <summary>An array of properties read from a data sheet: <c>name</c>, <c>value</c>, <c>page</c>, <c>line</c>, <c>text</c>.</summary>
    public static string Of(IReadOnlyList<ProposedFact> facts) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartArray();
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("name", fact.Name);
            json.WriteString("value", fact.Value);
            json.WriteNumber("page", fact.Page);
            json.WriteNumber("line", fact.Line);
            json.WriteString("text", fact.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void EndUse(Utf8JsonWriter json, CatchAll? catchAll, CultureInfo language)
    {
        if (catchAll is null)
        {
            json.WriteNull("catchAll");
            return;
        }

        json.WriteStartObject("catchAll");
        json.WriteString("verdict", Word(catchAll.Verdict));
        json.WriteString("text", catchAll.Text.In(language));
        json.WriteStartArray("questions");
        foreach (var question in catchAll.Questions)
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteString("text", question.Text.In(language));
            json.WriteString("verdict", Word(question.Verdict));
            json.WriteString("because", question.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Next(Utf8JsonWriter json, Leaf? leaf)
    {
        if (leaf is null)
        {
            json.WriteNull("next");
            return;
        }

        json.WriteStartObject("next");
        json.WriteString("id", leaf.Id);
        json.WriteString("text", leaf.Text);
        json.WriteString("quantity", (leaf as Limit)?.Quantity);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate, CultureInfo language)
    {
        json.WriteStartObject();
        json.WriteString("list", candidate.Edition.Id);
        json.WriteString("entry", candidate.Entry.Entry.Code);
        json.WriteString("code", candidate.Code);
        json.WriteString("heading", candidate.Entry.Entry.Heading);
        json.WriteString("verdict", Word(candidate.Verdict));
        json.WriteBoolean("nearThreshold", candidate.NearThreshold);
        json.WriteBoolean("far", candidate.Far);
        json.WriteString("notTheLaw", ControlsText.Say("not-the-law", candidate.Edition.Official).In(language));
        json.WriteBoolean("meansOfDelivery", candidate.Entry.Entry.MeansOfDelivery);
        json.WriteStartArray("regimes");
        candidate.Entry.Entry.Regimes.ToList().ForEach(mark => json.WriteStringValue(Word(mark)));
        json.WriteEndArray();
        json.WriteStartArray("words");
        candidate.Words.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WritePropertyName("rule");
        Write(json, candidate.Answer);
        json.WriteStartArray("takenOut");
        foreach (var (note, answer) in candidate.TakenOut)
        {
            json.WriteStartObject();
            json.WriteString("of", note.Of);
            json.WriteString("label", note.Note.Label);
            json.WriteString("text", string.Join('\n', note.Note.Text));
            json.WritePropertyName("rule");
            Write(json, answer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The whole tree below an entry can hold hundreds of alternatives: of those nothing is known of, the best alone is written.</summary>
    private static void Write(Utf8JsonWriter json, Evaluated evaluated)
    {
        json.WriteStartObject();
        json.WriteString("verdict", Word(evaluated.Verdict));
        RuleJson.Head(json, evaluated.Rule);
        if (evaluated.Because.Length > 0)
        {
            json.WriteString("because", evaluated.Because);
        }

        if (evaluated.Below.Count > 0)
        {
            json.WriteStartArray("rules");
            foreach (var below in evaluated.Shown)
            {
                Write(json, below);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
