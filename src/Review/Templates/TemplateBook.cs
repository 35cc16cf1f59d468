using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
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

    /// <summary>Which fields ask the same: as a person confirmed it, else those with the same id.</summary>
    public CrossWalk Walk(Template then, Template now) =>
        Confirmed(then, now) ?? (Confirmed(now, then) is { } back ? new(then, now, [.. back.Pairs.Select(static pair => (pair.Now, pair.Then))]) : CrossWalk.ById(then, now));

    /// <summary>Whether a person has confirmed which fields of the two ask the same.</summary>
    public bool IsWalked(Template one, Template other) => File.Exists(WalkFile(one, other)) || File.Exists(WalkFile(other, one));

    /// <summary>Keeps a confirmed cross-walk, in place of an earlier one between the two.</summary>
    /// <exception cref="IOException">The file or its audit line could not be written.</exception>
    public void Keep(CrossWalk walk, IAuditLog audit)
    {
        audit.Append(new("review.crosswalk", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["from"] = walk.Then.Code,
            ["to"] = walk.Now.Code,
            ["fields"] = walk.Pairs.Count.ToString(CultureInfo.InvariantCulture),
        }));
        var earlier = WalkFile(walk.Now, walk.Then);
        AtomicFile.Write(home.Place("review", "crosswalks", Path.GetFileName(WalkFile(walk.Then, walk.Now))), Encoding.UTF8.GetBytes(CrossWalkFile.Confirmed(walk)));
        File.Delete(earlier);
    }

    private CrossWalk? Confirmed(Template then, Template now) =>
        File.Exists(WalkFile(then, now)) ? CrossWalkFile.Read(WalkFile(then, now), word => Require(word)).Walk : null;

    private string WalkFile(Template then, Template now) => Path.Combine(Folder("crosswalks"), $"{then.Code}--{now.Code}.csv");

    private string Folder(string name) => Path.Combine(home.Folder, "review", name);
}
