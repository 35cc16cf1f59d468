using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>
/// Use case: the thresholds an office has set for all its answers, in <c>thresholds.json</c> of the data folder. Each change is a line of
/// the audit trail; so is, with every screening, what was applied.
/// </summary>
public sealed class OfficeThresholds
{
    public const string FileName = "thresholds.json";

    private static readonly Phrase Shape = "{\"possible\":SCORE,\"strong\":SCORE}, each above 0 and at most 1, strong at least possible";

    private readonly PillarHome home;
    private readonly IAuditLog audit;

    internal OfficeThresholds(PillarHome home, IAuditLog audit) => (this.home, this.audit) = (home, audit);

    /// <summary>The office's thresholds, or the shipped ones where it has set none.</summary>
    /// <exception cref="BadInputException">The file is there but holds no thresholds: no answer rests on a guess.</exception>
    public static Thresholds InForce(PillarHome home)
    {
        var path = Path.Combine(home.Folder, FileName);
        return File.Exists(path) ? Read(path) : Thresholds.Shipped;
    }

    /// <summary>The thresholds of this installation.</summary>
    /// <exception cref="BadInputException">As <see cref="InForce"/>.</exception>
    public Thresholds Current => InForce(home);

    /// <summary>Sets them for every answer from now on.</summary>
    /// <exception cref="IOException">The audit line or the file could not be written; the old ones hold.</exception>
    public Thresholds Set(Thresholds thresholds)
    {
        var set = Thresholds.Checked(thresholds.Possible, thresholds.Strong, ThresholdOrigin.Office);
        audit.Append(Line(set));
        AtomicFile.Write(
            home.Place(FileName), JsonSerializer.SerializeToUtf8Bytes(new ThresholdsFile(set.Possible, set.Strong), ThresholdsJson.Default.ThresholdsFile));
        return set;
    }

    /// <summary>Goes back to the shipped ones, those of later releases included.</summary>
    public Thresholds Reset()
    {
        if (File.Exists(Path.Combine(home.Folder, FileName)))
        {
            audit.Append(Line(Thresholds.Shipped));
            File.Delete(home.Place(FileName));
        }

        return Thresholds.Shipped;
    }

    private AuditEvent Line(Thresholds to) => new("screen.thresholds", new Dictionary<string, string>
    {
        ["before"] = Before(),
        ["possible"] = Thresholds.Text(to.Possible),
        ["strong"] = Thresholds.Text(to.Strong),
        ["origin"] = to.Origin.Word(),
    });

    /// <summary>A damaged file can be mended by setting the thresholds anew.</summary>
    private string Before()
    {
        try
        {
            var before = Current;
            return $"{Thresholds.Text(before.Possible)} {Thresholds.Text(before.Strong)} {before.Origin.Word()}";
        }
        catch (BadInputException)
        {
            return "unreadable";
        }
    }

    private static Thresholds Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), ThresholdsJson.Default.ThresholdsFile) is { } file
                && Thresholds.IsScore(file.Possible) && Thresholds.IsScore(file.Strong) && file.Possible <= file.Strong
                ? new Thresholds(file.Possible, file.Strong, ThresholdOrigin.Office)
                : throw new BadInputException(path, Shape, "something else");
        }
        catch (JsonException broken)
        {
            throw new BadInputException($"{path} line {broken.LineNumber + 1}", Shape, StrictJson.Found(broken), broken);
        }
    }
}

internal sealed record ThresholdsFile(double Possible, double Strong);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ThresholdsFile))]
internal sealed partial class ThresholdsJson : JsonSerializerContext;
