using System.Diagnostics;
using Xunit;

namespace Pillar.UnitTests.House;

/// <summary>The files of a checkout, or of a miniature one that a test has made to prove a guard red.</summary>
internal sealed class SourceTree
{
    private static readonly string[] NotSources = ["artifacts", "bin", "obj", ".git"];

    private SourceTree(string root, IReadOnlyList<string> files)
    {
        Root = root;
        Files = files;
    }

    /// <summary>The checkout these tests were built from.</summary>
    public static SourceTree Checkout { get; } = At(FindRoot());

    public string Root { get; }

    /// <summary>Paths below the root, with '/' between the parts, in ordinal order.</summary>
    public IReadOnlyList<string> Files { get; }

    public static SourceTree At(string root)
    {
        var files = Directory.Exists(Path.Combine(root, ".git")) || File.Exists(Path.Combine(root, ".git")) ? FromGit(root) : Walk(root);
        return new SourceTree(root, [.. files.Where(file => File.Exists(Path.Combine(root, file))).Order(StringComparer.Ordinal)]);
    }

    public IEnumerable<string> Ending(params string[] endings) =>
        Files.Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)));

    public string FullPath(string file) => Path.Combine(Root, file);

    public string Text(string file) => File.ReadAllText(FullPath(file));

    public string[] Lines(string file) => File.ReadAllLines(FullPath(file));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Pillar.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie below a checkout");
        }

        return folder;
    }

    // Git knows what is ignored; new files count before they are committed.
    private static IEnumerable<string> FromGit(string root)
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Walk(string root) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(NotSources.Contains));
}
