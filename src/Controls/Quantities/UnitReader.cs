using System.Text.RegularExpressions;

namespace Pillar.Controls.Quantities;

/// <summary>
/// Reads the unit that follows a number in running text: <c>MPa</c>, <c>g/cm^3</c>, <c>W/m^2</c>, <c>N·m</c>, <c>degrees per second</c>,
/// <c>percent</c>. The longest that the table knows wins.
/// </summary>
internal static partial class UnitReader
{
    private const int MostWords = 4;

    /// <summary>The unit at the start of a text and how many characters it takes; null where none begins there.</summary>
    /// <param name="text">What follows the number, without the space before it.</param>
    /// <param name="acceleration">A lone "g" is the pull of the Earth and not a gram.</param>
    public static (Unit Unit, int Length)? At(string text, bool acceleration = false)
    {
        if (Atom(text, acceleration) is not { } first)
        {
            return null;
        }

        var (unit, length) = first;
        while (Next(text[length..]) is { } next)
        {
            unit = new Unit(text[..(length + next.Length)], unit.Dimension.Times(next.Unit.Dimension, next.Power), unit.Factor * next.Unit.Factor.Power(next.Power), Exact.Zero);
            length += next.Length;
        }

        return (unit, length);
    }

    /// <summary>A further factor: <c>/cm^3</c>, <c>·m</c>, <c> per second</c>.</summary>
    private static (Unit Unit, int Power, int Length)? Next(string text)
    {
        var joint = Joint().Match(text);
        if (!joint.Success || Atom(text[joint.Length..], acceleration: false) is not { } atom || atom.Unit.Offset.IsZero == false)
        {
            return null;
        }

        var power = joint.Groups["times"].Success ? 1 : -1;
        return (atom.Unit, power, joint.Length + atom.Length);
    }

    private static (Unit Unit, int Length)? Atom(string text, bool acceleration)
    {
        var cubed = Cubed().Match(text);
        if (cubed.Success && Known(text[cubed.Length..], acceleration) is { } solid)
        {
            return (Raised(solid.Unit, cubed.Groups["cubic"].Success ? 3 : 2, text[..(cubed.Length + solid.Length)]), cubed.Length + solid.Length);
        }

        if (Known(text, acceleration) is not { } known)
        {
            return null;
        }

        var power = Power().Match(text[known.Length..]);
        return power.Success && known.Unit.Offset.IsZero
            ? (Raised(known.Unit, int.Parse(power.Groups["n"].Value.Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture), text[..(known.Length + power.Length)]), known.Length + power.Length)
            : known;
    }

    private static Unit Raised(Unit unit, int power, string symbol) =>
        new(symbol, Dimension.None.Times(unit.Dimension, power), unit.Factor.Power(power), Exact.Zero);

    /// <summary>The longest run of words at the start that the table knows.</summary>
    private static (Unit Unit, int Length)? Known(string text, bool acceleration)
    {
        (Unit, int)? best = null;
        var words = Words().Match(text);
        for (var taken = 1; words.Success && taken <= MostWords; taken++)
        {
            var until = words.Groups["w"].Captures.Count >= taken ? words.Groups["w"].Captures[taken - 1] : null;
            if (until is null)
            {
                break;
            }

            var length = until.Index + until.Length;
            // A dot ends the sentence more often than it abbreviates an inch.
            if (Named(text[..length], acceleration) is { } unit)
            {
                best = (unit, length);
            }
            else if (text[length - 1] == '.' && Named(text[..(length - 1)], acceleration) is { } before)
            {
                best = (before, length - 1);
            }
        }

        // "2 in the following" counts nothing in inches, "five degrees of freedom" nothing in degrees.
        return Freedom().Match(text) is { Success: true } freedom ? (UnitTable.Find("degrees of freedom")!, freedom.Length) : best is { Item1.Symbol: "in" } && !Inch().IsMatch(text) ? null : best ?? Sign(text);
    }

    private static Unit? Named(string text, bool acceleration) => UnitTable.Find(acceleration && Pull().IsMatch(text) ? text + " acceleration" : text) is { } unit
        ? unit with { Symbol = text }
        : null;

    private static (Unit, int)? Sign(string text) => Signs().Match(text) is { Success: true } sign && UnitTable.Find(sign.Value) is { } unit ? (unit with { Symbol = sign.Value }, sign.Length) : null;

    [GeneratedRegex(@"^(?:(?<times>\s?[·•*]\s?|-(?=c?m\b|second\b)|[ -](?=mrad\b|mm(?:/| per )kg\b))|(?:\s?\((?:(?:1 sigma or )?rms|radians)\)|\s?rms(?=\s+per\s))?(?:\s?/\s?|\s+per\s+|\s*/))")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?<cubic>cubic|cu\.?)|square|sq\.?)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Cubed();

    [GeneratedRegex(@"^\^(?<n>[-−]?[1-6])(?![0-9])|^(?<n>[23])(?![0-9A-Za-z.])|^(?<n>[-−]1)(?=\s+[a-z]{3}|\s*[.,;)]|$)(?![.,]?[0-9])")]
    private static partial Regex Power();

    // A word of letters; a unit word never runs on into a digit or a hyphen with letters behind it (5-hydroxy, 3A001).
    [GeneratedRegex(@"^(?<w>[A-Za-zµμΩÅ°]+(?:\s?\((?:Si|[Ss]ilicon)\))?\.?(?:(?![A-Za-z0-9])|(?=[23](?![0-9A-Za-z.]))))(?:[ -](?<w>\(?[A-Za-zµμΩ]+(?:\(Lat\)|\)?))(?![A-Za-z0-9]))*")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:%|√(?:Hz|h)|errors/part\b|°(?:\s?[CF](?![A-Za-z]))?|""(?![A-Za-z]))")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^in(?:\.|\s*$|\s*[),;])")]
    private static partial Regex Inch();

    [GeneratedRegex(@"^degrees?\s+of\s+\W?freedom(?:\s+of\s+movement)?\b[’']?", RegexOptions.IgnoreCase)]
    private static partial Regex Freedom();

    [GeneratedRegex(@"^[pnmµμk]?g$")]
    private static partial Regex Pull();
}
