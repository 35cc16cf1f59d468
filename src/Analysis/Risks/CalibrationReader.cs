using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Pillar.Platform;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Analysis.Risks;

/// <summary>Reads a calibration, JSON, strictly: a property that is not known is refused.</summary>
internal static partial class CalibrationReader
{
    /// <summary>In the data folder; the bundled one has the same name.</summary>
    public const string File = "risk-calibration.json";

    private const int MostBytes = 1 << 20, MostLevels = 9, MostFactors = 60, Depth = 8;
    private const decimal LargestNumber = 1000;

    /// <summary>The State's own calibration, else the bundled one.</summary>
    /// <exception cref="BadInputException">The State's own file cannot be used.</exception>
    public static Calibration Read(PillarHome home)
    {
        var own = Path.Combine(home.Folder, File);
        return System.IO.File.Exists(own) ? Read(Encoding.UTF8.GetBytes(InputText.ReadAll(own, new InputLimits(MostBytes))), own) with { IsOwn = true } : Bundled();
    }

    public static Calibration Bundled()
    {
        using var stream = typeof(CalibrationReader).Assembly.GetManifestResourceStream("data/analysis/" + File) ?? throw new FileNotFoundException("A bundled file is missing", File);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.ToArray(), File);
    }

    /// <param name="bytes">The file.</param>
    /// <param name="file">How error lines name it.</param>
    /// <exception cref="BadInputException">Names the path in the file, what was expected and what stood there.</exception>
    public static Calibration Read(byte[] bytes, string file)
    {
        using var document = StrictJson.Parse(bytes, file, Depth);
        var root = new JsonObject(file, "$", document.RootElement, "title", "source", "asOf", "licence", "combine", "weights", "levels", "factors");
        var title = root.Object("title", "en", "fr") ?? throw root.Missing("title", "an object with en and fr");
        var asOf = DateOnly.TryParseExact(root.Text("asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw NotUsable(root, "asOf", "a calendar day YYYY-MM-DD");
        return new(Name(title), Text(root, "source"), asOf, Levels(root), Factors(root))
        {
            Combination = root.Text("combine") switch { "mean" => RiskCombination.Mean, "product" => RiskCombination.Product, _ => throw NotUsable(root, "combine", "mean or product") },
            Weights = Weights(root.Object("weights", "threat", "vulnerability", "consequence") ?? throw root.Missing("weights", "an object with threat, vulnerability and consequence")),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
    }

    private static decimal[] Weights(JsonObject weights) => [.. RiskParts.All.Select(part => Number(weights, part.Word()))];

    private static List<RiskLevel> Levels(JsonObject root)
    {
        var levels = new List<RiskLevel>();
        foreach (var one in root.Objects("levels", MostLevels, "code", "value", "from", "en", "fr"))
        {
            var level = new RiskLevel(Id(one, "code"), Number(one, "value"), Number(one, "from"), Name(one));
            if (level.Code == KeepRisks.Unknown || levels.Exists(known => known.Code == level.Code))
            {
                throw NotUsable(one, "code", $"a code of its own, and not {KeepRisks.Unknown}");
            }

            if (levels is [.., var last] && level.Value <= last.Value)
            {
                throw NotUsable(one, "value", "more than the level before");
            }

            if (levels is [.., var before] && level.From <= before.From)
            {
                throw NotUsable(one, "from", "more than the level before");
            }

            levels.Add(level);
        }

        return levels.Count >= 2 ? levels : throw root.Missing("levels", "at least two levels");
    }

    private static List<RiskFactor> Factors(JsonObject root)
    {
        var factors = new List<RiskFactor>();
        foreach (var one in root.Objects("factors", MostFactors, "id", "part", "weight", "en", "fr"))
        {
            var part = RiskParts.Parse(one.Text("part")) ?? throw NotUsable(one, "part", "threat, vulnerability or consequence");
            var factor = new RiskFactor(Id(one, "id"), part, Number(one, "weight"), Name(one));
            factors.Add(factors.TrueForAll(known => known.Id != factor.Id) ? factor : throw NotUsable(one, "id", "an id of its own"));
        }

        return RiskParts.All.All(part => factors.Exists(factor => factor.Part == part)) ? factors : throw root.Missing("factors", "at least one factor of each part");
    }

    private static GivenName Name(JsonObject at) => new(Text(at, "en"), Text(at, "fr"));

    private static string Text(JsonObject at, string name) =>
        at.Text(name) is { } text && RiskText.IsLine(text, RiskText.LongestLine) ? text : throw NotUsable(at, name, $"1 to {RiskText.LongestLine} visible characters on one line");

    private static string Id(JsonObject at, string name) => IdForm().IsMatch(at.Text(name)) ? at.Text(name) : throw NotUsable(at, name, "up to 40 lower-case letters, digits and hyphens");

    private static decimal Number(JsonObject at, string name) =>
        at[name] is { ValueKind: System.Text.Json.JsonValueKind.Number } value && value.TryGetDecimal(out var number) && number is > 0 and <= LargestNumber
            ? number
            : throw NotUsable(at, name, $"a number above 0 and at most {LargestNumber}");

    private static BadInputException NotUsable(JsonObject at, string name, Phrase expected) => at[name] is { } found ? at.Wrong(at.At(name), expected, found) : at.Missing(name, expected);

    [GeneratedRegex(@"^(?=.{1,40}\z)[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex IdForm();
}
