using System.Text.RegularExpressions;

namespace Pillar.UnitTests.House;

/// <summary>Words that must not stand in a source: notes to oneself anywhere, console, web and SQL outside the places that own them.</summary>
internal static partial class Wording
{
    private sealed record Ban(Regex Words, Func<string, bool> Where, string Why);

    private static readonly Ban[] Bans =
    [
        new(NotesToOneself(), _ => true, "is a note to oneself, not finished work"),
        new(ConsoleWords(), file => InModule(file), "belongs to Cli: a module neither prints nor parses arguments"),
        new(WebWords(), file => InModule(file), "belongs to Web: a module knows no request"),
        new(DriverWords(), file => InPlace(file, "src/Cli/", "src/Web/"), "is a database driver: no SQL in Cli or Web"),
    ];

    public static IReadOnlyList<string> Problems(SourceTree tree) =>
        [.. tree.Ending(".cs", ".razor").SelectMany(file => ProblemsOf(tree, file))];

    private static IEnumerable<string> ProblemsOf(SourceTree tree, string file)
    {
        var bans = Bans.Where(ban => ban.Where(file)).ToList();
        return tree.Lines(file).SelectMany((line, index) =>
            from ban in bans
            let found = ban.Words.Match(line)
            where found.Success
            select $"{file}({index + 1}): {found.Value} {ban.Why}");
    }

    private static bool InModule(string file) =>
        file.StartsWith("src/", StringComparison.Ordinal) && !InPlace(file, "src/Cli/", "src/Web/");

    private static bool InPlace(string file, params string[] places) =>
        places.Any(place => file.StartsWith(place, StringComparison.Ordinal));

    // Written so that this file does not hold the words it looks for.
    [GeneratedRegex(@"\bTO[D]O\b|\bFIX[M]E\b|\bHAC[K]\b|#reg[i]on|NotImplemented[E]xception")]
    private static partial Regex NotesToOneself();

    [GeneratedRegex(@"\bConsole\.\w+|using System\.CommandLine|using Spectre\.Console")]
    private static partial Regex ConsoleWords();

    [GeneratedRegex(@"Microsoft\.AspNetCore")]
    private static partial Regex WebWords();

    [GeneratedRegex(@"using (Microsoft\.Data\.Sqlite|Npgsql|Microsoft\.EntityFrameworkCore)")]
    private static partial Regex DriverWords();
}
