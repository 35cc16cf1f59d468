using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Pillar.EndToEndTests.Cli;
using Xunit;

namespace Pillar.EndToEndTests.Publish;

/// <summary>
/// The linux-x64 archive that <c>eng/publish</c> made, unpacked once into a temporary folder, whose tool is started with an environment
/// that knows of no SDK and no runtime.
/// </summary>
public sealed class UnpackedArchive : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pillar-archive-").FullName;
    private readonly string home = Directory.CreateTempSubdirectory("pillar-home-").FullName;

    public UnpackedArchive()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64,
            "The archive can only be started on Linux x64");
        var archive = Archives().FirstOrDefault(file => file.EndsWith("-linux-x64.tar.gz", StringComparison.Ordinal));
        if (archive is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "There is no archive: ./test makes it with eng/publish");
            Assert.Skip("There is no archive: run eng/publish linux-x64");
        }

        using var packed = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(packed, folder, overwriteFiles: false);
        Root = Assert.Single(Directory.GetDirectories(folder));
    }

    public static string ArchivesFolder { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "publish"));

    public string Root { get; }

    public static IReadOnlyList<string> Archives() =>
        Directory.Exists(ArchivesFolder)
            ? [.. Directory.EnumerateFiles(ArchivesFolder, "pillar-*").Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Starts the archive's own tool in its folder, with nothing on the path.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Root, "pillar"), arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Root;
        start.Environment["PILLAR_HOME"] = home;
        return Process.Start(start)!;
    }

    internal ToolAnswer Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        PillarTool.End(process);
        return new ToolAnswer(process.ExitCode, output, error.Result);
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        Directory.Delete(home, recursive: true);
    }
}
