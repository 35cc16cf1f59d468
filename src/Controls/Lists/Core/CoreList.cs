using Pillar.Controls.Lists.Own;
using Pillar.Platform.Input;

namespace Pillar.Controls.Lists.Core;

/// <summary>
/// The list that comes with the program: the entries of concern for nuclear, chemical and biological weapons and their means of delivery, with the bounds that the
/// compiler read in the official text and plain titles of our own. It answers where no list has been imported, and holds none of the law's sentences.
/// </summary>
internal static class CoreList
{
    public const string Id = "core-1540";

    private const string File = "data/controls/core-1540.csv";

    /// <summary>The day of the regulation whose annex its bounds were read in.</summary>
    private static readonly DateOnly AsOf = new(2021, 5, 20);

    private static readonly Lazy<ControlList> List = new(static () =>
    {
        using var input = InputStream.Over(typeof(CoreList).Assembly.GetManifestResourceStream(File) ?? throw new FileNotFoundException("A bundled file is missing", File), File);
        return OwnListSource.Read(input, AsOf, bundled: true);
    });

    public static ControlList Bundled => List.Value;
}
