using System.Globalization;
using Pillar.Transfers;
using Pillar.Web.Api;

namespace Pillar.Web.Pages.Transfers;

/// <summary>An assessment as rows: a reason or a missing fact a row.</summary>
internal static class AssessmentCsv
{
    public static string Of(Assessment assessment, CultureInfo language)
    {
        var csv = new CsvText("transfer", "outcome", "complete", "kind", "code", "text", "source", "provision", "field");
        foreach (var reason in assessment.Reasons)
        {
            var citation = reason.Source.Citation;
            csv.Add(assessment.Reference, assessment.Outcome.Word(), Complete(assessment), reason.Kind.Word(), reason.Code,
                reason.Text.In(language), citation.Source, citation.Provision, reason.Field);
        }

        foreach (var missing in assessment.Missing)
        {
            csv.Add(assessment.Reference, assessment.Outcome.Word(), Complete(assessment), "missing", missing.Code, missing.Text.In(language), "", "", missing.Field);
        }

        return csv.ToString();
    }

    private static string Complete(Assessment assessment) => assessment.Complete ? "true" : "false";
}
