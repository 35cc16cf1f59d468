using Pillar.Vocabulary;

namespace Pillar.Platform;

/// <summary>The data folder: everything an installation keeps. Nothing is written outside it unless the user names a file.</summary>
public sealed class PillarHome
{
    /// <summary>Environment variable that names the folder when no option does.</summary>
    public const string Variable = "PILLAR_HOME";

    public PillarHome(string folder) => Folder = Path.GetFullPath(folder);

    public string Folder { get; }

    public string AuditFile => Path.Combine(Folder, "audit.db");

    public string ListsFolder => Path.Combine(Folder, "lists");

    public string KeysFolder => Path.Combine(Folder, "keys");

    /// <summary>The option, else <c>PILLAR_HOME</c>, else the platform's usual place for a program's data. Creates nothing.</summary>
    public static PillarHome Find(string? option, Func<string, string?> environment)
    {
        var named = string.IsNullOrWhiteSpace(option) ? environment(Variable) : option;
        return new PillarHome(string.IsNullOrWhiteSpace(named) ? UsualPlace() : named);
    }

    /// <summary>A path below the folder, whose parent exists afterwards.</summary>
    public string Place(params ReadOnlySpan<string> parts)
    {
        var path = Path.Combine([Folder, .. parts]);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(Folder, "a data folder that can be written", SystemFailure.Reason(failure), failure);
        }
    }

    private static string UsualPlace()
    {
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(local.Length > 0 ? local : Environment.CurrentDirectory, "pillar");
    }
}
