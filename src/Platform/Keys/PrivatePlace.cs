using Pillar.Vocabulary;

namespace Pillar.Platform.Keys;

/// <summary>Files and folders that other accounts of the machine may not read. On Windows the user's profile already sees to it.</summary>
internal static class PrivatePlace
{
    /// <exception cref="BadInputException">The data folder cannot be written.</exception>
    public static void CreateFolder(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(folder, "a data folder that can be written", SystemFailure.Reason(failure), failure);
        }
    }

    /// <summary>Creates a file that must not exist yet.</summary>
    public static FileStream CreateFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
