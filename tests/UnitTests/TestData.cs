using Pillar.UnitTests.House;
using Xunit;

namespace Pillar.UnitTests;

/// <summary>
/// Real official data, never committed: the folder that <c>PILLAR_TEST_DATA</c> names, else <c>../shared/data</c> beside the checkout.
/// Where it is absent a test is skipped with the reason; under <c>CI=true</c> it fails for being absent.
/// </summary>
internal static class TestData
{
    public const string Variable = "PILLAR_TEST_DATA";

    public static string File(string relative) => Found(relative, System.IO.File.Exists);

    public static string Folder(string relative) => Found(relative, Directory.Exists);

    private static string Found(string relative, Func<string, bool> exists)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var root = string.IsNullOrEmpty(named) ? Path.Combine(SourceTree.Checkout.Root, "..", "shared", "data") : named;
        var path = Path.GetFullPath(Path.Combine(root, relative));
        if (exists(path))
        {
            return path;
        }

        var reason = $"{relative} is not in the test data ({Variable})";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
        return path;
    }
}
