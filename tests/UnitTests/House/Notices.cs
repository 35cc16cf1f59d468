using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Pillar.UnitTests.House;

/// <summary>Makes <c>THIRD-PARTY-NOTICES.md</c> from the lock file of the executable and what each package says of itself.</summary>
internal static class Notices
{
    public const string Target = "THIRD-PARTY-NOTICES.md";

    // Works at build time and is in no archive.
    private const string BuildTime = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    public static string Render(SourceTree tree)
    {
        var text = new StringBuilder("""
            # Third-party notices

            What the archives of Pillar hold besides Pillar. This page is made by a test from the lock file of the executable and the
            packages' own declarations. Each archive carries the licence texts that the packages ship, in its folder `licences`.

            | package | version | licence | holder |
            | --- | --- | --- | --- |
            | .NET runtime and ASP.NET Core | 10.0 | MIT | © .NET Foundation and Contributors |

            """);
        foreach (var (name, version) in Packages(tree))
        {
            var about = About(name, version);
            text.Append($"| {name} | {version} | {about.Licence} | {about.Holder} |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static SortedDictionary<string, string> Packages(SourceTree tree)
    {
        using var lockFile = JsonDocument.Parse(tree.Text("src/Cli/packages.lock.json"));
        var packages = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var package in lockFile.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(target => target.Value.EnumerateObject()))
        {
            if (package.Name != BuildTime && package.Value.TryGetProperty("resolved", out var version))
            {
                packages[package.Name] = version.GetString()!;
            }
        }

        return packages;
    }

    private static (string Licence, string Holder) About(string name, string version)
    {
        var root = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var folder = Path.Combine(root, name.ToLowerInvariant(), version.ToLowerInvariant());
        var about = XDocument.Load(Path.Combine(folder, $"{name.ToLowerInvariant()}.nuspec")).Root!.Elements().Single();
        var licence = about.Elements().Single(element => element.Name.LocalName == "license");
        var written = (string?)licence.Attribute("type") == "file" ? FirstLine(Path.Combine(folder, licence.Value)) : licence.Value;
        var holder = about.Elements().FirstOrDefault(element => element.Name.LocalName == "copyright")
            ?? about.Elements().Single(element => element.Name.LocalName == "authors");
        return (written, holder.Value);
    }

    private static string FirstLine(string file) => File.ReadLines(file).First(line => line.Trim().Length > 0).Trim();
}
