using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;
using static Pillar.Review.JsonParts;

namespace Pillar.Review.National;

/// <summary>An action plan as JSON: the same for the command and the API. Gaps are null where there is no record.</summary>
public static class PlanJson
{
    public static string Of(ActionPlan plan, StateBook states, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("state", plan.State.Code);
        json.WriteString("name", states.Name(plan.State.Code, language));
        json.WriteBoolean("invented", plan.State.Invented);
        json.WriteString("on", Day(plan.On));
        json.WriteString("view", plan.Public ? "public" : "working");
        json.WriteStartArray("actions");
        plan.Actions.ToList().ForEach(action => Write(json, action, plan.On));
        json.WriteEndArray();
        json.WriteStartArray("budgets");
        foreach (var (currency, sum) in plan.Budgets)
        {
            json.WriteStartObject();
            json.WriteString("currency", currency);
            json.WriteNumber("sum", sum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Fields(json, "gaps", plan.Gaps?.Select(static field => field.Id));
        Fields(json, "uncovered", plan.Uncovered?.Select(static field => field.Id));
        Fields(json, "doneButStillOpen", plan.StillOpen.Select(static field => field.Id));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, PlannedAction action, DateOnly on)
    {
        json.WriteStartObject();
        json.WriteString("id", action.Row.Id);
        json.WriteString("risk", action.Risk);
        json.WriteString("measure", action.Measure);
        WriteTexts(json, "fields", action.Fields);
        json.WriteString("agency", action.Agency);
        if (action.Budget is { } budget)
        {
            json.WriteNumber("budget", budget);
            json.WriteString("currency", action.Currency);
        }

        WriteText(json, "start", action.Start is { } start ? Day(start) : null);
        json.WriteString("end", Day(action.End));
        json.WriteString("indicator", action.Indicator);
        json.WriteString("status", action.Status);
        json.WriteBoolean("late", action.Late(on));
        WriteText(json, "help", action.Help.Length > 0 ? action.Help : null);
        SheetJson.WriteEvent(json, action.Row);
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, string name, IEnumerable<string>? fields)
    {
        if (fields is null)
        {
            json.WriteNull(name);
        }
        else
        {
            WriteTexts(json, name, fields);
        }
    }
}
