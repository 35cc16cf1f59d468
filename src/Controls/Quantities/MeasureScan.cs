using System.Globalization;
using System.Text.RegularExpressions;

namespace Pillar.Controls.Quantities;

/// <summary>Finds every number with a unit in a text.</summary>
internal static partial class MeasureScan
{
    /// <summary>The measures in order; none overlaps another.</summary>
    public static List<FoundMeasure> In(string text)
    {
        var acceleration = Acceleration().IsMatch(text);
        var found = new List<FoundMeasure>();
        foreach (Match number in Number().Matches(text))
        {
            if (found.Count > 0 && number.Index < found[^1].End)
            {
                continue;
            }

            var after = number.Index + number.Length;
            if (Code(text, number))
            {
                continue;
            }

            if (UnitAt(text, after, acceleration) is { } unit)
            {
                found.Add(new FoundMeasure(number.Index, unit.End, new Measure(Value(number), unit.Unit)));
            }
            else if (RangeEnd(text, number, acceleration) is { } shared)
            {
                found.Add(new FoundMeasure(number.Index, after, new Measure(Value(number), shared)));
            }
        }

        return found;
    }

    /// <summary>A number alone, as a user gives it or a list prints it: <c>1,950</c>, <c>12.7 × 10^6</c>, <c>10^-4</c>; null for another text.</summary>
    public static (Exact Value, int Length)? NumberAt(string text)
    {
        var number = Number().Match(text);
        return number is { Success: true, Index: 0 } ? (Value(number), number.Length) : null;
    }

    private static (Unit Unit, int End)? UnitAt(string text, int after, bool acceleration)
    {
        var start = after + Gap().Match(text, after).Length;
        return UnitReader.At(text[start..], acceleration) is { } unit && !(unit.Unit.Symbol == "\"" && text[..start].Count(static c => c == '"') % 2 == 1) ? (unit.Unit, start + unit.Length) : null;
    }

    /// <summary>"between 8 and 14 µm": the first number has the unit of the second.</summary>
    private static Unit? RangeEnd(string text, Match number, bool acceleration)
    {
        var joint = RangeJoint().Match(text, number.Index + number.Length);
        if (!joint.Success || (joint.Value.Contains("and", StringComparison.Ordinal) && !Between().IsMatch(text[..number.Index])))
        {
            return null;
        }

        var end = joint.Index + joint.Length;
        return Number().Match(text, end) is { Success: true } upper && upper.Index == end ? UnitAt(text, end + upper.Length, acceleration)?.Unit : null;
    }

    private static Exact Value(Match number)
    {
        var digits = number.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        var power = number.Groups["power"] is { Success: true } raised ? int.Parse(raised.Value.Replace('−', '-').Replace('–', '-'), CultureInfo.InvariantCulture) : 0;
        power = number.Groups["minus"].Success ? -power : power;
        var value = digits.Length == 0 ? Exact.Parse("1", power) : Exact.Parse(digits.StartsWith('.') ? "0" + digits : digits, power);
        return number.Groups["sign"].Success && number.Groups["sign"].Length > 0 ? Exact.Zero - value : value;
    }

    /// <summary>True for the digits of a code, a paragraph or a class: C.A.S. #111-48-8, "equipment controlled by 7A", ABEC 7T, Annex 5-A.</summary>
    private static bool Code(string text, Match number)
    {
        var after = number.Index + number.Length;
        return (number.Index > 0 && text[number.Index - 1] is '#' or '§' or '_') || Numbered().IsMatch(text[Math.Max(0, number.Index - 12)..number.Index])
            || (number.Length == 1 && Group().IsMatch(text, after)) || (Attached().IsMatch(text, after) && Class().IsMatch(text[..number.Index]));
    }

    [GeneratedRegex(@"\b(?:Annex|Table|Schedule|Article|Chapter)\s$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\G[A-E](?![A-Za-z0-9])")]
    private static partial Regex Group();

    [GeneratedRegex(@"\G[A-Z](?![A-Za-z0-9])")]
    private static partial Regex Attached();

    [GeneratedRegex(@"[A-Z]{3,}\s$")]
    private static partial Regex Class();

    // A number does not begin inside a word or a code; a sign counts only where no letter or digit stands before it.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9.,^#-])(?:(?<sign>[-−](?=[0-9]))|\+(?=[0-9]))?(?:(?<digits>)10(?:\^(?<power>[-−–]?[0-9]{1,2})|(?<power>−[0-9]{1,2}))|(?<digits>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)(?:\s?[×x]\s?10\s?(?:(?<minus>[-−])\^|\^?\s?)(?<power>[-−–]?[0-9]{1,2})(?![0-9]))?)(?![0-9])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\s*(?:and|(?:up\s+)?to|-|–|through)\s*")]
    private static partial Regex RangeJoint();

    [GeneratedRegex(@"\bbetween\s*$")]
    private static partial Regex Between();

    [GeneratedRegex(@"\G[\s\u00A0]?-?")]
    private static partial Regex Gap();

    [GeneratedRegex(@"accelerat|shock|vibrat|\brms\b|\bbias\b|scale factor|\bg rms|gravit", RegexOptions.IgnoreCase)]
    private static partial Regex Acceleration();
}

/// <summary>A measure where it stands in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last.</param>
/// <param name="Measure">Its value.</param>
internal sealed record FoundMeasure(int Start, int End, Measure Measure);
