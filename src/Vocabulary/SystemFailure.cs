using System.Text.RegularExpressions;

namespace Pillar.Vocabulary;

/// <summary>A failure of the system that has a line of its own, such as that of a database.</summary>
public abstract class SystemFailureException(Exception cause) : IOException(null, cause)
{
    /// <summary>What failed and why, in one line.</summary>
    public abstract Phrase Line { get; }

    public override string Message => Line.ToString();
}

/// <summary>
/// Failures of files and disks in the program's own words: the system speaks English only, and otherwise on each platform. Its own text
/// stands where there is no word for what happened.
/// </summary>
public static partial class SystemFailure
{
    /// <summary>The line of a failure, with the file where the system names one.</summary>
    public static Phrase Line(Exception failure) => FileOf(failure) is { Length: > 0 } file
        ? new BadInputException(file, failure is FileNotFoundException ? "a file that can be read" : "a file that can be read and written", Reason(failure)).Line
        : Reason(failure);

    /// <summary>Why a file could not be read or written.</summary>
    public static Phrase Reason(Exception failure) => failure switch
    {
        FileNotFoundException => "no such file",
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException => "no permission, or a folder",
        PathTooLongException => "a path that is too long",
        IOException => OperatingSystem.IsWindows() ? OfWindows(failure) : OfUnix(failure),
        _ => failure.Message,
    };

    // Numbers of errno.h; two of them differ on macOS.
    private static Phrase OfUnix(Exception failure) => failure.HResult switch
    {
        28 => "a full disk",
        122 or 69 => "a quota that is used up",
        30 => "a disk that cannot be written",
        5 => "a disk that reports an error",
        11 or 35 => "a file that another program is using",
        17 => "something of that name already",
        20 => "a file where a folder should be",
        21 => "a folder where a file should be",
        23 or 24 => "too many open files",
        _ => failure.Message,
    };

    // Numbers of winerror.h in the lower half.
    private static Phrase OfWindows(Exception failure) => (failure.HResult & 0xFFFF) switch
    {
        112 or 39 => "a full disk",
        19 => "a disk that cannot be written",
        23 or 1117 => "a disk that reports an error",
        32 or 33 => "a file that another program is using",
        80 or 183 => "something of that name already",
        4 => "too many open files",
        _ => failure.Message,
    };

    private static string? FileOf(Exception failure) =>
        failure is FileNotFoundException { FileName: { } file } ? file : Quoted().Match(failure.Message).Groups[1].Value;

    // The system quotes the path, which may itself hold quotes.
    [GeneratedRegex("'(.+)'")]
    private static partial Regex Quoted();
}
