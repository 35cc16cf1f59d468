using System.Globalization;
using System.Text;
using Pillar.Controls.Nomenclature;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>Use case: a file becomes an edition of the Harmonized System. It is no control list: it says what a tariff code is called.</summary>
public sealed class ImportHs
{
    private const int HeadLength = 256;

    private readonly HsStore store;
    private readonly IAuditLog audit;

    internal ImportHs(HsStore store, IAuditLog audit) => (this.store, this.audit) = (store, audit);

    /// <summary>True where the first line of a file says that it is a nomenclature.</summary>
    public static bool Reads(string path)
    {
        using var input = Open(path);
        var head = new byte[HeadLength];
        return HsReader.Reads(Encoding.UTF8.GetString(head, 0, input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }

    /// <param name="path">One file; gzip or plain.</param>
    /// <param name="from">The day from which it counts; null for the first of its year.</param>
    /// <exception cref="BadInputException">The first line that cannot be used, or another process is importing; nothing was written.</exception>
    public HsEdition Run(string path, DateOnly? from = null)
    {
        using var input = Open(path);
        var edition = HsReader.Read(input, from);
        var (turn, busy) = WriterLock.Take(store.Home, HsStore.Kind);
        using var held = turn;
        if (busy is not null)
        {
            throw new BadInputException(Path.GetFileName(path), "one import at a time", "another one that runs");
        }

        audit.Append(new AuditEvent("controls.nomenclature", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["edition"] = edition.Year.ToString(CultureInfo.InvariantCulture),
            ["from"] = edition.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["codes"] = edition.Codes.Count.ToString(CultureInfo.InvariantCulture),
            ["source"] = edition.SourceHash,
        }));
        store.Keep(edition);
        return edition;
    }

    private static InputStream Open(string path) => InputStream.Open(path, new InputLimits(ImportControls.LargestFile), Path.GetFileName(path));
}
