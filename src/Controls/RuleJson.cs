using System.Text.Json;
using Pillar.Controls.Compiling;

namespace Pillar.Controls;

/// <summary>
/// Rules as JSON: <c>kind</c> is all, any, none, item, limit, fact or read; a limit has its quantity and its bounds <c>over</c>, <c>from</c>,
/// <c>under</c>, <c>to</c> as printed; <c>read</c> is what a person must read.
/// </summary>
internal static class RuleJson
{
    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        Head(json, rule);
        if (rule.Below.Count > 0)
        {
            json.WriteStartArray("rules");
            foreach (var below in rule.Below)
            {
                Write(json, below);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>What a rule says of itself, inside an object that is open.</summary>
    public static void Head(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("kind", Kind(rule));
        switch (rule)
        {
            case ItemRule item:
                json.WriteString("id", item.Id);
                break;
            case AnyOf { Least: > 1 } any:
                json.WriteNumber("least", any.Least);
                break;
            case Leaf leaf:
                json.WriteString("id", leaf.Id);
                json.WriteString("text", leaf.Text);
                break;
        }

        if (rule is Limit limit)
        {
            json.WriteString("quantity", limit.Quantity);
            json.WriteString("dimension", limit.Dimension.Name);
            Bound(json, limit.Lower, "over", "from");
            Bound(json, limit.Upper, "under", "to");
            json.WriteString("condition", limit.Stated.Condition);
        }
    }

    private static string Kind(Rule rule) => rule switch
    {
        AllOf => "all",
        AnyOf => "any",
        NoneOf => "none",
        ItemRule => "item",
        Limit => "limit",
        Fact => "fact",
        _ => "read",
    };

    private static void Bound(Utf8JsonWriter json, Bound? bound, string outside, string inside)
    {
        if (bound is not null)
        {
            json.WriteString(bound.Inclusive ? inside : outside, bound.Measure.ToString());
        }
    }
}
