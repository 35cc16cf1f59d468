namespace Pillar.Screening.Lists.Bundled;

/// <summary>Reviewed facts that travel inside the program, from <c>data/screening/</c>.</summary>
internal static class BundledData
{
    public static byte[] Read(string name)
    {
        var resource = $"data/screening/{name}";
        using var stream = typeof(BundledData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
