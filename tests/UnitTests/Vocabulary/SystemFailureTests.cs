using System.Globalization;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Vocabulary;

/// <summary>The operating system itself is the witness: each failure is one that it gives.</summary>
public sealed class SystemFailureTests : IDisposable
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    private readonly string folder = Directory.CreateTempSubdirectory("pillar").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Said(Action action, CultureInfo language)
    {
        var failure = Record.Exception(action);
        Assert.NotNull(failure);
        return BadInputException.LineOf(failure).In(language);
    }

    [Fact]
    public void A_missing_file_and_a_missing_folder_are_said_in_the_language_of_the_reader()
    {
        var file = Path.Combine(folder, "none");
        Assert.Equal($"{file}: expected a file that can be read, found no such file", Said(() => File.ReadAllText(file), CultureInfo.InvariantCulture));
        Assert.EndsWith("trouvé : aucun fichier de ce nom", Said(() => File.ReadAllText(file), French), StringComparison.Ordinal);
        Assert.EndsWith("trouvé : aucun dossier de ce nom", Said(() => File.ReadAllText(Path.Combine(file, "x")), French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_said() =>
        Assert.Equal($"{folder} : il faut un fichier qui se laisse lire et écrire ; trouvé : aucun droit d’accès, ou un dossier", Said(() => File.WriteAllText(folder, "x"), French));

    [Fact]
    public void A_file_that_is_there_already_is_said()
    {
        var file = Path.Combine(folder, "x");
        File.WriteAllText(file, "x");
        Assert.EndsWith("found something of that name already", Said(() => new FileStream(file, FileMode.CreateNew), CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_said()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device that is always full");
        Assert.EndsWith("trouvé : un disque plein", Said(() => File.WriteAllText("/dev/full", "x"), French), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_word_keeps_the_text_of_the_system() =>
        Assert.Equal("Something odd", Said(() => throw new IOException("Something odd"), French));
}
