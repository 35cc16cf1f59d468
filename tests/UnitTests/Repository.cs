namespace Pillar.UnitTests;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "Pillar.slnx")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Pillar.slnx above {folder}");
    }
}
