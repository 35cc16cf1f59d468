using Pillar.Platform;

namespace Pillar.Web.Hosting;

/// <summary>Where the file of a form is buffered while it arrives: inside the data folder, since it holds names of customers.</summary>
internal static class IncomingFolder
{
    /// <summary>The variable by which ASP.NET Core is told; it reads it once, when the first large form arrives.</summary>
    private const string Variable = "ASPNETCORE_TEMP";

    /// <summary>Makes the folder, and clears away what a killed server left in it.</summary>
    public static void Use(PillarHome home)
    {
        var folder = Directory.CreateDirectory(Path.Combine(home.Folder, "incoming"));
        foreach (var left in folder.EnumerateFiles("ASPNETCORE_*.tmp"))
        {
            left.Delete();
        }

        Environment.SetEnvironmentVariable(Variable, folder.FullName);
    }
}
