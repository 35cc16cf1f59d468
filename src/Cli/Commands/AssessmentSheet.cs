using System.Globalization;
using System.Resources;
using Pillar.Cli.Resources;
using Pillar.Transfers;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands;

/// <summary>An assessment for a reader: the answer on top, the reasons under it, the sources under those, then what is missing, then editions with their age.</summary>
internal sealed class AssessmentSheet(Assessment assessment, CultureInfo language)
{
    private static readonly ResourceManager Texts = new("Pillar.Cli.Resources.AssessText", typeof(AssessmentSheet).Assembly);

    public void WriteTo(TextWriter writer)
    {
        Answer(writer);
        Section(writer, "reasons", assessment.Reasons.Select(reason => $"[{Say("kind-" + reason.Kind.Word())}] {reason.Text.In(language)}"));
        Sources(writer);
        Section(writer, "missing", assessment.Missing.Select(missing => $"{missing.Text.In(language)} ({missing.Field})"));
        Section(writer, "editions", assessment.Editions.Select(Edition));
        writer.WriteLine();
        writer.WriteLine(Say("engine", assessment.Engine));
        if (assessment.Thresholds is { } thresholds)
        {
            Wrapped.Write(writer, "", ThresholdsText.Of(thresholds, language));
        }
    }

    private void Answer(TextWriter writer)
    {
        var word = Say("outcome-" + assessment.Outcome.Word());
        Wrapped.Write(writer, "", Say("headline", word, assessment.Reference, Day(assessment.AssessedOn)));
        Wrapped.Write(writer, "", assessment.Complete ? Say("complete") : Say("incomplete", assessment.Missing.Count));
        Wrapped.Write(writer, "", assessment.NotClearance.In(language));
    }

    /// <summary>Each source once, before it the numbers of the reasons that rest on it.</summary>
    private void Sources(TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine(Say("sources"));
        foreach (var source in assessment.Reasons.Select((reason, index) => (Text: Source(reason), Number: index + 1)).GroupBy(static one => one.Text))
        {
            var numbers = string.Join(", ", source.Select(static one => one.Number));
            Wrapped.Write(writer, $"  [{numbers}] ", source.Key);
        }
    }

    private void Section(TextWriter writer, string title, IEnumerable<string> lines)
    {
        writer.WriteLine();
        writer.WriteLine(Say(title));
        var number = 0;
        foreach (var line in lines)
        {
            Wrapped.Write(writer, $"{++number,3}. ", line);
        }

        if (number == 0)
        {
            writer.WriteLine("     " + Say("none"));
        }
    }

    private string Source(Reason reason)
    {
        var (citation, unread) = (reason.Source.Citation, reason.Source.ToBeChecked);
        string?[] parts =
        [
            citation.Source, citation.Provision, citation.AsOf is { } day ? Say("as-of", Day(day)) : null, unread ? Say("to-be-checked") : null,
        ];
        return Joined(parts);
    }

    private string Edition(EditionUsed edition)
    {
        string?[] parts =
        [
            edition.Id, edition.Title, edition.Edition, edition.AsOf is { } day ? Say("as-of", Day(day)) : Say("no-date"),
            edition.AgeOn(assessment.AssessedOn) is { } age ? Say("age", age) : null, Say("records", edition.Records),
            Say(edition.Required ? "required" : "optional"), edition.Current ? null : Say("not-current"),
        ];
        return Joined(parts);
    }

    private static string Joined(IEnumerable<string?> parts) => string.Join(", ", parts.Where(static part => !string.IsNullOrEmpty(part)));

    private string Say(string key, params object[] values) => new Statement(Texts, key, values).In(language);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
