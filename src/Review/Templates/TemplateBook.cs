using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Review.Records;
using Pillar.Vocabulary;

namespace Pillar.Review.Templates;

/// <summary>
/// The templates of an installation: the operative-text one, and those learnt, which are files in its data folder. A template never changes: its code
/// holds the hash of what it says. Safe for many threads.
/// </summary>
public sealed class TemplateBook
{
    private readonly PillarHome home;
    private readonly ConcurrentDictionary<string, LearntTemplate> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CrossWalk> walks = new(StringComparer.Ordinal);

    internal TemplateBook(PillarHome home) => this.home = home;

    /// <summary>The learnt ones, by code.</summary>
    public IReadOnlyList<LearntTemplate> Learnt => Directory.Exists(Folder("templates"))
        ? [.. Directory.EnumerateFiles(Folder("templates"), "*.json").Order(StringComparer.Ordinal).Select(path => read.GetOrAdd(path, LearntTemplate.Read))]
        : [];

    /// <summary>All of them, the operative-text one first.</summary>
    public IReadOnlyList<Template> All => [OperativeText.Template, .. Learnt.Select(static learnt => learnt.Template)];

    /// <summary>The template a word means: its code, or its name where only one has it; empty means the operative text. Null for none.</summary>
    public Template? Find(string word)
    {
        if (word.Length == 0 || word == OperativeText.Code)
        {
            return OperativeText.Template;
        }

        var learnt = Learnt;
        return learnt.FirstOrDefault(one => one.Template.Code == word)?.Template
            ?? (learnt.Where(one => one.Name == word).ToList() is [var only] ? only.Template : null);
    }

    /// <exception cref="BadInputException">It means none, or more than one.</exception>
    public Template Require(string word, string place = "--template") =>
        Find(word) ?? throw new BadInputException(place, $"a template: {string.Join(", ", All.Select(static one => one.Code))}", $"{word}");

    /// <summary>Keeps a template; one that says the same is there once.</summary>
    /// <exception cref="IOException">The file or its audit line could not be written.</exception>
    public void Keep(LearntTemplate learnt, IAuditLog audit)
    {
        audit.Append(new("review.template", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["template"] = learnt.Template.Code,
            ["fields"] = learnt.Template.Fields.Count.ToString(CultureInfo.InvariantCulture),
            ["sha256"] = learnt.FileSha256,
        }));
        AtomicFile.Write(home.Place("review", "templates", learnt.Template.Code + ".json"), Encoding.UTF8.GetBytes(learnt.ToJson() + "\n"));
    }

    /// <summary>How many cross-walks were ever confirmed; they are numbered from 1, and a later one between two templates counts instead of an earlier one.</summary>
    public int Walks => Numbered.Count();

    /// <summary>Which fields ask the same: as a person confirmed it, else those with the same id.</summary>
    /// <param name="then">The earlier template.</param>
    /// <param name="now">The later one, and the last cross-walk that counts.</param>
    public CrossWalk Walk(Template then, MatrixQuestion now) => Confirmed(then, now.Template, now.Walks) ?? CrossWalk.ById(then, now.Template);

    /// <summary>The cross-walk between two templates that a person confirmed, or null.</summary>
    /// <param name="then">One of them.</param>
    /// <param name="now">The other.</param>
    /// <param name="last">Those confirmed later do not count.</param>
    public CrossWalk? Confirmed(Template then, Template now, int last = int.MaxValue) => Numbered.Take(last)
        .Select(path => walks.GetOrAdd(path, file => CrossWalkFile.Read(file, word => Require(word)).Walk)).LastOrDefault(walk => Between(walk, then, now)) is { } walk
        ? walk.Then == then ? walk : new(then, now, [.. walk.Pairs.Select(static pair => (pair.Now, pair.Then))])
        : null;

    /// <summary>Keeps a confirmed cross-walk.</summary>
    /// <exception cref="IOException">The file or its audit line could not be written.</exception>
    public void Keep(CrossWalk walk, IAuditLog audit)
    {
        audit.Append(new("review.crosswalk", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["from"] = walk.Then.Code,
            ["to"] = walk.Now.Code,
            ["fields"] = walk.Pairs.Count.ToString(CultureInfo.InvariantCulture),
        }));
        AtomicFile.Write(home.Place("review", "crosswalks", string.Create(CultureInfo.InvariantCulture, $"{Walks + 1:000000}.csv")), Encoding.UTF8.GetBytes(CrossWalkFile.Confirmed(walk)));
    }

    private IEnumerable<string> Numbered => Directory.Exists(Folder("crosswalks")) ? Directory.EnumerateFiles(Folder("crosswalks"), "*.csv").Order(StringComparer.Ordinal) : [];

    private static bool Between(CrossWalk walk, Template one, Template other) => (walk.Then == one && walk.Now == other) || (walk.Then == other && walk.Now == one);

    private string Folder(string name) => Path.Combine(home.Folder, "review", name);
}
