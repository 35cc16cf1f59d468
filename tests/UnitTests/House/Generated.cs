using Xunit;

namespace Pillar.UnitTests.House;

/// <summary>A committed file that a test makes. <c>PILLAR_REGENERATE=1</c> writes it; a reviewer reads the difference.</summary>
internal static class Generated
{
    public const string Variable = "PILLAR_REGENERATE";

    public static void Equals(string file, string text)
    {
        var path = SourceTree.Checkout.FullPath(file);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(path, text);
        }

        var committed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(committed == text, $"{file} is out of date: run the unit tests once with {Variable}=1 and commit what they write");
    }
}
