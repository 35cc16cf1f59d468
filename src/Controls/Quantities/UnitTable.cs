namespace Pillar.Controls.Quantities;

/// <summary>
/// The units that control lists print, by symbol and by word. Factors are those of the SI and of the international yard and pound, exact; the
/// sources name no others.
/// </summary>
internal static class UnitTable
{
    private static readonly Dictionary<string, Unit> Units = new(StringComparer.Ordinal);

    private static readonly (string Symbol, string Word, int Power)[] Prefixes =
    [
        ("p", "pico", -12), ("n", "nano", -9), ("μ", "micro", -6), ("µ", "micro", -6), ("u", "micro", -6), ("m", "milli", -3), ("c", "centi", -2), ("d", "deci", -1),
        ("k", "kilo", 3), ("M", "mega", 6), ("G", "giga", 9), ("T", "tera", 12), ("P", "peta", 15), ("f", "femto", -15),
    ];

    static UnitTable()
    {
        var (joule, watt, pascal, volt) = (
            (Dimension.None with { Length = 2, Mass = 1, Time = -2 }), Dimension.None with { Length = 2, Mass = 1, Time = -3 }, Dimension.None with { Length = -1, Mass = 1, Time = -2 },
            (Dimension.None with { Length = 2, Mass = 1, Time = -3, Current = -1 }));
        Prefixed("m", Dimension.None with { Length = 1 }, "meter", "metre");
        Prefixed("g", Dimension.None with { Mass = 1 }, Exact.Of(1, 1000), "gram", "gramme");
        Prefixed("s", Dimension.None with { Time = 1 }, "second", "sec");
        Prefixed("A", Dimension.None with { Current = 1 }, "ampere", "amp");
        Prefixed("K", Dimension.None with { Temperature = 1 }, "kelvin");
        Prefixed("Hz", Dimension.None with { Time = -1 }, "hertz");
        Prefixed("N", Dimension.None with { Length = 1, Mass = 1, Time = -2 }, "newton");
        Prefixed("Pa", pascal, "pascal");
        Prefixed("J", joule, "joule");
        Prefixed("cal", joule, Exact.Parse("4.184"), "calorie");
        Prefixed("W", watt, "watt");
        Prefixed("Wh", joule, Exact.Of(3600), "watt-hour");
        Add(joule, Exact.One, "Nm", "N-m");
        Prefixed("V", volt, "volt");
        Prefixed("VA", watt, "volt-ampere");
        Prefixed("F", Dimension.None with { Length = -2, Mass = -1, Time = 4, Current = 2 }, "farad");
        Prefixed("H", Dimension.None with { Length = 2, Mass = 1, Time = -2, Current = -2 }, "henry");
        Prefixed("T", Dimension.None with { Mass = 1, Time = -2, Current = -1 }, "tesla");
        Prefixed("Ω", Dimension.None with { Length = 2, Mass = 1, Time = -3, Current = -2 }, "ohm");
        Prefixed("lm", Dimension.None with { Light = 1 }, "lumen");
        Prefixed("lx", Dimension.None with { Light = 1, Length = -2 }, "lux");
        Prefixed("eV", joule, Exact.Parse("1.602176634", -19), "electronvolt", "electron-volt");
        Prefixed("bar", pascal, Exact.Of(100_000), "bar");
        Prefixed("Gy", Dimension.None with { Length = 2, Time = -2 }, "gray");
        Prefixed("Bq", Other("Bq"), Exact.One, "becquerel");
        Prefixed("Ci", Other("Bq"), Exact.Of(37_000_000_000), "curie");
        Prefixed("l", Dimension.None with { Length = 3 }, Exact.Of(1, 1000), "liter", "litre");
        Prefixed("L", Dimension.None with { Length = 3 }, Exact.Of(1, 1000));
        Prefixed("bit", Other("bit"), Exact.One, "bit");
        Prefixed("b", Other("bit"), Exact.One);
        Prefixed("byte", Other("bit"), Exact.Of(8), "byte");
        Prefixed("rad", Dimension.None with { Angle = 1 }, Exact.Parse("206264.80624709635515647335733"), "radian");
        Prefixed("torr", pascal, Exact.Of(101_325, 760), "torr");
        Prefixed("SPS", Other("sample").Times(Dimension.None with { Time = 1 }, -1), Exact.One);
        Prefixed("FLOPS", Other("operation").Times(Dimension.None with { Time = 1 }, -1), Exact.One, "flops");
        Prefixed("OPS", Other("operation").Times(Dimension.None with { Time = 1 }, -1), Exact.One, "ops");
        Prefixed("mol", Other("mol"), Exact.One, "mole");
        Plain();
        Customary();
    }

    /// <summary>The unit of a symbol or a word; null for another text.</summary>
    public static Unit? Find(string text) => Units.GetValueOrDefault(text) ?? Units.GetValueOrDefault(text.ToLowerInvariant() is var low && low.Length > 3 ? low : text);

    private static void Plain()
    {
        Add(Dimension.None with { Temperature = 1 }, Exact.One, Exact.Parse("273.15"), "°C", "C", "degrees C", "degrees Celsius", "degree Celsius");
        Add(Dimension.None with { Temperature = 1 }, Exact.Of(5, 9), Exact.Parse("459.67") * Exact.Of(5, 9), "°F", "degrees F", "degrees Fahrenheit");
        Add(Dimension.None, Exact.Of(1, 100), "%", "percent", "per cent");
        Add(Dimension.None, Exact.Parse("1", -6), "ppm", "parts per million");
        Add(Dimension.None, Exact.Parse("1", -9), "ppb", "parts per billion");
        Add(Other("dB"), Exact.One, "dB", "decibel", "decibels", "dBi", "dBc");
        Add(Other("dBm"), Exact.One, "dBm");
        Add(Other("dBW"), Exact.One, "dBW");
        Add(Dimension.None with { Angle = 1 }, Exact.Of(3600), "°", "degree", "degrees", "deg", "deg sec (Lat)", "deg sec(Lat)");
        Add(Dimension.None with { Angle = 1 }, Exact.Of(60), "arc minute", "arc minutes", "minutes of arc", "minute of arc", "arc-minute", "arc-minutes", "arcmin");
        Add(Dimension.None with { Angle = 1 }, Exact.One, "arc second", "arc seconds", "seconds of arc", "second of arc", "arc-second", "arc-seconds", "arcsec", "arc sec");
        Add(Dimension.None with { Time = 1 }, Exact.Of(60), "min", "minute", "minutes");
        Add(Dimension.None with { Time = 1 }, Exact.Of(3600), "h", "hr", "hour", "hours");
        Add(Dimension.None with { Time = 1 }, Exact.Of(86_400), "day", "days");
        Add(Dimension.None with { Time = 1 }, Exact.Of(31_557_600), "year", "years");
        Add(Dimension.None with { Angle = 1, Time = -1 }, Exact.Of(21_600), "rpm", "revolutions per minute", "r/min", "rev/min", "revolutions/min");
        Add(Dimension.None with { Angle = 1 }, Exact.Of(1_296_000), "revolution", "revolutions", "rev");
        Add(Dimension.None with { Length = 2, Time = -2 }, Exact.Of(1, 100), "rads (Si)", "Rads (Si)", "rad (Si)", "rads(Si)", "Rads(Si)", "rad (silicon)", "rads (silicon)", "rad (Silicon)");
        Add(Dimension.None with { Length = 2, Time = -2 }, Exact.One, "Gy (Si)", "Gy(Si)", "Gy (silicon)", "Gy(silicon)", "Gy (Silicon)");
        Add(RootSecond, Exact.Of(60), "square root hour", "√h");
        Add(Dimension.None.Times(RootSecond, -1), Exact.One, "square root Hz", "square root Hertz", "square root hertz", "√Hz");
        Add(Dimension.None with { Length = 3, Mass = 1, Time = -3, Current = -2 }, Exact.Of(1, 100), "ohm cm", "ohms cm");
        Add(Other("degree of freedom"), Exact.One, "degrees of freedom");
        Add(Other("error"), Exact.One, "errors/part");
        Add(Other("square"), Exact.One, "square");
        Add(Other("WT"), Exact.One, "WT", "Weighted TeraFLOPS", "Weighted TeraFLOPS (WT)");
        Add(Other("neutron"), Exact.One, "neutrons", "n");
        Add(Other("line"), Exact.One, "line", "lines", "line pairs", "lp");
        Add(Other("cycle"), Exact.One, "cycles", "cycle");
        Add(Other("sample"), Exact.One, "sample", "samples", "S");
        Add(Other("bit").Times(Dimension.None with { Time = 1 }, -1), Exact.One, "bps");
        Add(Other("bit").Times(Dimension.None with { Time = 1 }, -1), Exact.Of(1_000_000), "Mbps");
        Add(Other("bit").Times(Dimension.None with { Time = 1 }, -1), Exact.Of(1_000_000_000), "Gbps");
    }

    private static void Customary()
    {
        Add(Dimension.None with { Length = 1 }, Exact.Of(254, 10_000), "in", "in.", "inch", "inches", "caliber", "\"");
        Add(Dimension.None with { Length = 1 }, Exact.Of(3048, 10_000), "ft", "ft.", "foot", "feet");
        Add(Dimension.None with { Length = 1 }, Exact.Of(1852), "nautical mile", "nautical miles", "nmi");
        Add(Dimension.None with { Length = 1 }, Exact.Parse("1609.344"), "mile", "miles");
        Add(Dimension.None with { Length = 1 }, Exact.Parse("1", -6), "micron", "microns");
        Add(Dimension.None with { Length = 1 }, Exact.Parse("1", -10), "Å", "angstrom", "angstroms");
        Add(Dimension.None with { Length = 1, Time = -1 }, Exact.Of(1852, 3600), "knot", "knots", "kn");
        Add(Dimension.None with { Length = 1, Time = -1 }, Exact.Of(1, 1), "mps");
        Add(Dimension.None with { Mass = 1 }, Exact.Parse("0.45359237"), "lb", "lbs", "lb.", "lbs.", "pound", "pounds");
        Add(Dimension.None with { Mass = 1 }, Exact.Parse("0.028349523125"), "oz", "ounce", "ounces");
        Add(Dimension.None with { Mass = 1 }, Exact.Parse("0.00006479891"), "grain", "grains");
        Add(Dimension.None with { Mass = 1 }, Exact.Of(1000), "t", "tonne", "tonnes", "metric ton", "metric tons");
        Add(Dimension.None with { Length = 3 }, Exact.Parse("1", -6), "cc");
        Add(Dimension.None with { Length = 3 }, Exact.Parse("0.003785411784"), "gallon", "gallons", "gal");
        Add(Dimension.None with { Length = -1, Mass = 1, Time = -2 }, Exact.Of(101_325), "atm", "atmosphere", "atmospheres");
        Add(Dimension.None with { Length = -1, Mass = 1, Time = -2 }, Exact.Parse("6894.757293168361"), "psi", "PSI");
        Add(Dimension.None with { Length = -1, Mass = 1, Time = -2 }, Exact.Parse("133.322387415"), "mm Hg", "mmHg");
        Add(Dimension.None with { Length = 1, Mass = 1, Time = -2 }, Exact.Parse("4.4482216152605"), "lbf", "pounds of force");
        Add(Dimension.None with { Length = 2, Mass = 1, Time = -3 }, Exact.Parse("745.69987158227022"), "hp", "horsepower", "shp", "bhp");
        Add(Dimension.None with { Mass = 1, Time = -2, Current = -1 }, Exact.Parse("1", -4), "gauss", "G");
        Add(Dimension.None with { Length = -1, Current = 1 }, Exact.Parse("79.57747154594767"), "Oe", "oersted", "oersteds");
        foreach (var (symbol, word, power) in Prefixes)
        {
            Add(Dimension.None with { Length = 1, Time = -2 }, Exact.Parse("9.80665", power), $"{word} g", $"{word}g", $"{symbol}g acceleration");
        }

        Add(Dimension.None with { Length = 1, Time = -2 }, Exact.Parse("9.80665"), "g acceleration");
    }

    /// <summary>Noise grows with the root of a band or a time: powers of a dimension are whole, and the root of the second is one of its own.</summary>
    private static readonly Dimension RootSecond = Other("√s");

    private static Dimension Other(string name) => Dimension.None with { Other = $"{name}:1" };

    private static void Prefixed(string symbol, Dimension dimension, params string[] words) => Prefixed(symbol, dimension, Exact.One, words);

    private static void Prefixed(string symbol, Dimension dimension, Exact factor, params string[] words)
    {
        Add(dimension, factor, [symbol, .. words.SelectMany(Forms)]);
        foreach (var (prefix, word, power) in Prefixes)
        {
            Add(dimension, factor * Exact.Parse("1", power), [prefix + symbol, .. words.SelectMany(one => Forms(word + one).Concat(Forms($"{word} {one}")))]);
        }
    }

    private static IEnumerable<string> Forms(string word) => [word, word.EndsWith('s') ? word : word + "s"];

    private static void Add(Dimension dimension, Exact factor, params string[] names) => Add(dimension, factor, Exact.Zero, names);

    // What stands first stays: "cd" is a prefix and a unit at once in no list, "min" is a minute and no milli-inch.
    private static void Add(Dimension dimension, Exact factor, Exact offset, params string[] names)
    {
        foreach (var name in names)
        {
            Units[name] = new Unit(name, dimension, factor, offset);
        }
    }
}
