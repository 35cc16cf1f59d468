namespace Pillar.EndToEndTests.Web;

/// <summary>Two editions of an invented list in the layout of the OFAC files, so that pages have something to show and to compare.</summary>
internal static class Lists
{
    /// <summary>Id that a list in this layout gets.</summary>
    public const string Id = "ofac-sdn";

    /// <summary>A person of both editions.</summary>
    public const string Person = "900001";

    /// <summary>Writes the editions and returns the files of each, oldest first.</summary>
    public static IEnumerable<string[]> Editions(string folder)
    {
        yield return Write(folder, "2026-01-05",
            [Row(Person, "VASILKOV, Arseny Petrovich", "individual", "DOB 09 Mar 1972; nationality Russia."), Row("900002", "BRIGHT HARBOUR TRADING 26", "-0- ", "-0- ")],
            [Alias("1", "VASILKOW, Arseni")]);
        yield return Write(folder, "2026-02-05",
            [Row(Person, "VASILKOV, Arseny Petrovich", "individual", "DOB 09 Mar 1972; POB Nowhere; nationality Russia."), Row("900003", "GREY PETREL", "vessel", "-0- ")],
            [Alias("1", "VASILKOW, Arseni"), Alias("2", "WASSILKOFF, Arseny")]);
    }

    private static string[] Write(string folder, string day, string[] entries, string[] aliases)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, "incoming")).FullName;
        string[] files = [Path.Combine(place, $"sdn_{day}.csv"), Path.Combine(place, $"alt_{day}.csv")];
        File.WriteAllText(files[0], string.Concat(entries));
        File.WriteAllText(files[1], string.Concat(aliases));
        return files;
    }

    private static string Row(string number, string name, string kind, string remarks) =>
        $"{number},\"{name}\",\"{kind}\",\"INVENTED\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"{remarks}\"\r\n";

    private static string Alias(string number, string name) => $"{Person},{number},\"aka\",\"{name}\",-0- \r\n";
}
