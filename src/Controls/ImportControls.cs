using System.Globalization;
using System.Text;
using Pillar.Controls.Lists;
using Pillar.Controls.Resources;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.Platform.Pdf;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>
/// Use case: a file becomes the edition in force of its control list. It is read whole, written beside the others, read back and checked; only then
/// the pointer moves. Earlier editions stay.
/// </summary>
public sealed class ImportControls
{
    /// <summary>No control list is larger.</summary>
    public const long LargestFile = 64 << 20;

    private const int HeadLength = 4096;
    private const double LeastShare = 0.9;

    private static readonly InputLimits Limits = new(LargestFile);

    private readonly ControlStore store;
    private readonly IAuditLog audit;

    internal ImportControls(ControlStore store, IAuditLog audit) => (this.store, this.audit) = (store, audit);

    /// <param name="path">One file; gzip, PDF or plain.</param>
    /// <param name="asOf">The day the text describes; null takes it from the file, else from its name, or leaves it open.</param>
    /// <param name="accept">Takes an edition that is older than the one in force, or lost more than a tenth of its entries.</param>
    /// <param name="inForceFrom">The day from which the text is law; null takes it from the file, or leaves it open. An edition of an earlier day than the one in force is kept for its own days.</param>
    /// <exception cref="BadInputException">The first line that cannot be used; nothing was written.</exception>
    public ControlImport Run(string path, DateOnly? asOf = null, bool accept = false, DateOnly? inForceFrom = null)
    {
        return Take(Dated(Read(path, asOf), path, inForceFrom), accept, inForceFrom is not null);
    }

    /// <summary>What an official address gave; null where it is the text in force.</summary>
    /// <param name="path">Its name may say the day.</param>
    /// <param name="id">The list it has to be.</param>
    /// <param name="accept">As at an import.</param>
    /// <exception cref="BadInputException">It is no such list; nothing was written.</exception>
    internal ControlImport? Fetched(string path, string id, bool accept)
    {
        var list = Dated(Read(path, null), path, null);
        return list.Edition.Id != id ? throw new BadInputException(Path.GetFileName(path), $"the list {id}", $"{list.Edition.Id}")
            : InForce(list)?.Edition.SourceHash == list.Edition.SourceHash ? null
            : Take(list, accept, false);
    }

    private ControlImport Take(ControlList list, bool accept, bool forItsDays)
    {
        var (turn, busy) = WriterLock.Take(store.Home, ControlStore.Kind);
        using var held = turn;
        if ((busy ?? (accept || (forItsDays && IsEarlier(list)) ? null : Older(list) ?? Fewer(list))) is { } refusal)
        {
            return new ControlImport(list, References.Dangling(list), refusal, false);
        }

        var folder = store.Folder(list.Edition.Id);
        var kept = folder.Keep(list.Edition.AsOf, EditionFile.Of(list), static written => EditionFile.Verify(written));
        // The audit line comes first: an edition in force that nobody recorded would be worse than a line about one that did not get there.
        audit.Append(Event(list, kept));
        if (!IsEarlier(list))
        {
            folder.PointTo(kept);
        }

        return new ControlImport(list, References.Dangling(list), null, store.IsInForce(kept));
    }

    /// <summary>A file that says no day of its own takes the one in its name.</summary>
    private static ControlList Dated(ControlList list, string path, DateOnly? inForceFrom) => list with
    {
        Edition = list.Edition with { AsOf = list.Edition.AsOf ?? FileStem.Of(Path.GetFileName(path)).Date, InForceFrom = inForceFrom ?? list.Edition.InForceFrom },
    };

    /// <summary>It says from which day it was in force, and that is before the edition that answers: it is kept for its days and replaces nothing.</summary>
    private bool IsEarlier(ControlList list) => InForce(list)?.Edition is { } current && list.Edition.InForceFrom < (current.InForceFrom ?? current.AsOf);

    private static ControlList Read(string path, DateOnly? asOf)
    {
        var name = Path.GetFileName(path);
        using var input = InputStream.Open(path, Limits, name);
        return input.IsPdf ? ReadPdf(input, asOf) : Source(path, name).Read(input, asOf);
    }

    /// <summary>A PDF is read as the text it lays out; what the edition tells of its source is that of the PDF.</summary>
    private static ControlList ReadPdf(InputStream pdf, DateOnly? asOf)
    {
        var text = PdfLayout.Text(pdf);
        using var input = InputStream.Over(new MemoryStream(text), pdf.Place, Limits);
        var list = SourceOf(Encoding.UTF8.GetString(text.AsSpan(0, Math.Min(HeadLength, text.Length))), pdf.Place).Read(input, asOf);
        return list with { Edition = list.Edition with { SourceHash = pdf.Sha256(), Format = "pdf" } };
    }

    private static IControlSource Source(string path, string name)
    {
        using var input = InputStream.Open(path, Limits, name);
        var head = new byte[HeadLength];
        return SourceOf(Encoding.UTF8.GetString(head, 0, input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)), name);
    }

    private static IControlSource SourceOf(string head, string name) => ControlSources.All.FirstOrDefault(source => source.Reads(head))
        ?? throw new BadInputException(name, $"a control list as {string.Join(", ", ControlSources.All.Select(static s => s.What))}", "another kind of file");

    /// <summary>The day an edition describes may be unknown; then nothing is older.</summary>
    private Refusal? Older(ControlList list) => InForce(list) is { Edition.AsOf: { } day } && list.Edition.AsOf < day
        ? new Refusal("controls-older-edition", ControlsText.Say("refusal-older-edition", list.Edition.Id, day, list.Edition.AsOf))
        : null;

    private EditionSummary? InForce(ControlList list) => store.Folder(list.Edition.Id).Current() is { } path && File.Exists(path) ? EditionFile.ReadSummary(path) : null;

    private Refusal? Fewer(ControlList list)
    {
        var before = InForce(list)?.Entries ?? 0;
        return list.Entries.Count < before * LeastShare
            ? new Refusal("controls-fewer-entries", ControlsText.Say("refusal-fewer-entries", list.Edition.Id, before, list.Entries.Count))
            : null;
    }

    private static AuditEvent Event(ControlList list, string kept) => new(
        "controls.import",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["list"] = list.Edition.Id,
            ["asOf"] = list.Edition.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["inForceFrom"] = list.Edition.InForceFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["format"] = list.Edition.Format,
            ["entries"] = list.Entries.Count.ToString(CultureInfo.InvariantCulture),
            ["source"] = list.Edition.SourceHash,
            ["snapshot"] = Path.GetFileNameWithoutExtension(kept),
        });
}

/// <summary>What an import did.</summary>
/// <param name="List">The edition that was read.</param>
/// <param name="Dangling">Codes it cites that have no entry in it.</param>
/// <param name="Refusal">Why it was not taken; null when it was.</param>
/// <param name="InForce">It answers today; false where it is kept for earlier or later days.</param>
public sealed record ControlImport(ControlList List, IReadOnlyList<DanglingReference> Dangling, Refusal? Refusal, bool InForce);
