using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Vocabulary;

namespace Pillar.Review.Papers;

/// <summary>The options papers an installation keeps: files in its data folder, so that pages can show them.</summary>
public sealed partial class KeepPapers(PillarHome home)
{
    private string Folder => Path.Combine(home.Folder, "review", "options");

    /// <summary>Every paper that is kept, by its name.</summary>
    public IReadOnlyList<OptionsPaper> All() => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(OptionsPaper.Read)]
        : [];

    public OptionsPaper? Find(string name) => All().FirstOrDefault(paper => paper.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Keeps a paper that was read, in place of one of the same name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="audit">Takes the line.</param>
    /// <exception cref="BadInputException">It is no paper, or its name cannot be used.</exception>
    public OptionsPaper Keep(string path, IAuditLog audit)
    {
        var paper = OptionsPaper.Read(path);
        if (!NameForm().IsMatch(paper.Name))
        {
            throw new BadInputException("FILE", "a file name of up to 60 letters, digits, points and hyphens", $"{paper.Name}");
        }

        var bytes = File.ReadAllBytes(path);
        audit.Append(new("review.options", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["paper"] = paper.Name,
            ["proposals"] = paper.Proposals.Count.ToString(CultureInfo.InvariantCulture),
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        }));
        AtomicFile.Write(home.Place("review", "options", paper.Name + ".json"), bytes);
        return paper;
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]{0,59}\z")]
    private static partial Regex NameForm();
}
