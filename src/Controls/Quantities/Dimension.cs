namespace Pillar.Controls.Quantities;

/// <summary>
/// What a unit measures, as powers of base quantities. Angle, information and the decibels are quantities of their own, so that a bit rate is no
/// frequency and a level in dBm no ratio. Shares (percent, ppm) and plain numbers have no dimension.
/// </summary>
/// <param name="Length">Power of the metre.</param>
/// <param name="Mass">Power of the kilogram.</param>
/// <param name="Time">Power of the second.</param>
/// <param name="Current">Power of the ampere.</param>
/// <param name="Temperature">Power of the kelvin.</param>
/// <param name="Light">Power of the candela.</param>
/// <param name="Angle">Power of the second of arc.</param>
/// <param name="Other">The powers of quantities that only some entries know, by the name of their unit, in order: <c>bit:1</c>.</param>
public readonly record struct Dimension(int Length, int Mass, int Time, int Current, int Temperature, int Light, int Angle, string Other)
{
    public static Dimension None { get; } = new(0, 0, 0, 0, 0, 0, 0, "");

    private static readonly (Dimension Dimension, string Name)[] Names =
    [
        (None, "number"), (None with { Length = 1 }, "length"), (None with { Length = 2 }, "area"), (None with { Length = 3 }, "volume"), (None with { Mass = 1 }, "mass"), (None with { Time = 1 }, "time"),
        (None with { Time = -1 }, "frequency"), (None with { Temperature = 1 }, "temperature"), (None with { Length = 1, Time = -1 }, "speed"), (None with { Length = 1, Time = -2 }, "acceleration"),
        (None with { Length = 1, Mass = 1, Time = -2 }, "force"), (None with { Length = -1, Mass = 1, Time = -2 }, "pressure"), (None with { Length = 2, Mass = 1, Time = -2 }, "energy"),
        (None with { Length = 2, Mass = 1, Time = -3 }, "power"), (None with { Current = 1 }, "current"), (None with { Length = 2, Mass = 1, Time = -3, Current = -1 }, "voltage"),
        (None with { Length = -3, Mass = 1 }, "density"), (None with { Length = 3, Time = -1 }, "flow"), (None with { Angle = 1 }, "angle"), (None with { Length = 2, Time = -2 }, "energy per mass"),
        (None with { Mass = 1, Time = -2, Current = -1 }, "flux density"), (None with { Angle = 1, Time = -1 }, "rate of turn"), (None with { Other = "bit:1" }, "information"),
        (None with { Other = "bit:1", Time = -1 }, "data rate"), (None with { Other = "dB:1" }, "level"), (None with { Other = "Bq:1" }, "activity"),
    ];

    /// <summary>The name of what it measures; empty for a rarer one.</summary>
    public string Name => Array.Find(Names, Same(this)).Name ?? "";

    public Dimension Times(Dimension other, int power) => new(
        Length + (power * other.Length), Mass + (power * other.Mass), Time + (power * other.Time), Current + (power * other.Current),
        Temperature + (power * other.Temperature), Light + (power * other.Light), Angle + (power * other.Angle), Joined(Other, other.Other, power));

    private static Predicate<(Dimension Dimension, string Name)> Same(Dimension one) => pair => pair.Dimension == one;

    private static string Joined(string left, string right, int power)
    {
        if (right.Length == 0)
        {
            return left;
        }

        var powers = Powers(left).Concat(Powers(right).Select(p => (p.Name, Power: p.Power * power)))
            .GroupBy(static p => p.Name, StringComparer.Ordinal).Select(static g => (Name: g.Key, Power: g.Sum(static p => p.Power)))
            .Where(static p => p.Power != 0).OrderBy(static p => p.Name, StringComparer.Ordinal);
        return string.Join(' ', powers.Select(static p => $"{p.Name}:{p.Power}"));
    }

    private static IEnumerable<(string Name, int Power)> Powers(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Split(':')).Select(static part => (part[0], int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture)));
}
