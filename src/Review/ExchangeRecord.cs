using System.Globalization;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Keys;
using Pillar.Review.Exchange;
using Pillar.Review.Forms;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>
/// Use case: two installations exchange one State's record. One writes a signed file, the other takes it, edits its own record and writes a reply,
/// and the first merges that: what only one side changed is taken, what both changed a person decides.
/// </summary>
public sealed class ExchangeRecord
{
    private readonly PillarHome home;
    private readonly ReviewDesk desk;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal ExchangeRecord(PillarHome home, ReviewDesk desk, IAuditLog audit, TimeProvider clock) =>
        (this.home, this.desk, this.audit, this.clock) = (home, desk, audit, clock);

    /// <summary>The record as a signed file.</summary>
    /// <param name="state">Whose.</param>
    /// <param name="answers">Path of the file it answers, whose template it has; null for a first one.</param>
    /// <param name="under">The template of a first one; null for the operative text.</param>
    /// <exception cref="BadInputException">The answered file is none.</exception>
    public (RecordFile? File, Refusal? Refusal) Write(ReviewState state, string? answers, Template? under = null)
    {
        var answered = answers is null ? null : RecordFile.Read(answers, desk.Templates);
        if (answered is not null && Wrong(answered, state) is { } refusal)
        {
            return (null, refusal);
        }

        var template = answered?.Template ?? under ?? OperativeText.Template;
        using var key = SigningKey.ReadOrCreate(home);
        var file = RecordFile.Sign((state.Code, template, ReviewDesk.Instant(clock)), Ours(state, template), answered, key);
        audit.Append(new("review.export", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["state"] = state.Code,
            ["marks"] = file.Marks.Count.ToString(CultureInfo.InvariantCulture),
            ["signature"] = file.Signature,
            ["answers"] = answered?.Signature ?? "",
        }));
        return (file, null);
    }

    /// <summary>Writes the record as a workbook in the shape of its template, to be edited and merged when it comes back. It is not signed.</summary>
    /// <param name="state">Whose.</param>
    /// <param name="output">The file.</param>
    /// <param name="template">Under which template.</param>
    /// <param name="language">Of the labels.</param>
    /// <returns>How many marks are in it.</returns>
    public int WriteWorkbook(ReviewState state, Stream output, Template template, CultureInfo language)
    {
        var last = desk.Store.LastMark(state.Code);
        var marks = Ours(state, template, last);
        MatrixWorkbook.Write(output, (state.Code, template, last, marks), language);
        audit.Append(new("review.export", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["state"] = state.Code,
            ["marks"] = marks.Count.ToString(CultureInfo.InvariantCulture),
            ["sha256"] = MatrixWorkbook.Sha256(state.Code, template, marks),
        }));
        return marks.Count;
    }

    /// <summary>Reads a file that came and shows what it would change. A file that answers none starts from an empty record.</summary>
    /// <exception cref="BadInputException">It is no such file.</exception>
    public (ReceivedRecord File, Merge? Merge, Refusal? Refusal) Read(ReviewState state, string path, string? signer = null)
    {
        var (file, refusal) = Receive(state, path, signer);
        return refusal is null && file.Problems.Count == 0 ? (file, Compare(file, state), null) : (file, null, refusal);
    }

    /// <summary>Takes a file that came. With a conflict that nobody decided, nothing is written.</summary>
    /// <param name="state">Whose record it must be about.</param>
    /// <param name="path">The file.</param>
    /// <param name="choose">Decides a conflict: true takes theirs, false keeps ours, null leaves it open.</param>
    /// <param name="signer">The key the sender is known by; null for the one of earlier files, or any when there is none.</param>
    /// <param name="by">Who merges.</param>
    /// <exception cref="BadInputException">It is no such file.</exception>
    /// <exception cref="IOException">The record or its audit line could not be written: nothing was.</exception>
    public MergeOutcome Run(ReviewState state, string path, Func<MergeCell, bool?> choose, string? signer, Actor by)
    {
        var (file, no) = Receive(state, path, signer);
        if (no is not null || file.Problems.Count > 0)
        {
            return new(file, null, [], 0, no);
        }

        var merge = Compare(file, state);
        List<MergeCell> open = [];
        List<MergeCell> taken = [];
        var (_, refusal) = desk.Record(by, clock, audit, () =>
        {
            merge = Compare(file, state);
            open = [.. merge.Conflicts.Where(cell => choose(cell) is null)];
            taken = open.Count > 0 ? [] : [.. merge.Taken, .. merge.Conflicts.Where(cell => choose(cell) is true)];
            return new(Path.GetFileName(path), file.Signer, [.. taken.Select(cell => (state.Code, file.Template.Code, ToStand(cell)))], Event(file, merge, taken));
        });
        return new(file, merge, open, refusal is null ? taken.Count : 0, refusal);
    }

    /// <summary>
    /// Their mark, of no earlier day than the one it replaces: it would not stand otherwise. Where they have none any more, a blank one.
    /// </summary>
    private FieldMark ToStand(MergeCell cell) => cell switch
    {
        { Theirs: null } => new(cell.Field, Mark.Blank, ReviewDesk.Today(clock)),
        { Ours: { } ours, Theirs: { } theirs } when theirs.AsOf < ours.AsOf => theirs with { AsOf = ours.AsOf },
        _ => cell.Theirs,
    };

    /// <summary>A signed file, or a workbook in the shape of a template.</summary>
    private (ReceivedRecord File, Refusal? Refusal) Receive(ReviewState state, string path, string? signer)
    {
        if (Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return signer is null ? FromWorkbook(state, path) : throw new BadInputException("--signer", "a signed file; a workbook is not signed", Path.GetFileName(path));
        }

        var file = RecordFile.Read(path, desk.Templates);
        return (ReceivedRecord.Of(file), Refused(file, state, signer));
    }

    /// <summary>What was sent is made again from the marks of that time: nothing is ever changed, so that only this installation's own workbook fits its hash.</summary>
    private (ReceivedRecord File, Refusal? Refusal) FromWorkbook(ReviewState state, string path)
    {
        var read = MatrixWorkbook.Read(path);
        var template = desk.Templates.Require(read.Template, $"{read.Form.File} B3");
        var (rows, problems) = new FormReader(read.Form, template, desk.States, ReviewDesk.Today(clock)).Read();
        var sent = Ours(state, template, read.Last);
        var file = new ReceivedRecord(read.State, template, sent, [.. rows.Select(static row => row.What)], "", read.Sent) { Problems = problems };
        return (file, read.State != state.Code ? Refusals.OtherState(state.Code, read.State) : MatrixWorkbook.Sha256(state.Code, template, sent) != read.Sent ? Refusals.NotSent() : null);
    }

    private Merge Compare(ReceivedRecord file, ReviewState state) => Merge.Of(file.Template, file.Sent, Ours(state, file.Template), file.Marks);

    private List<FieldMark> Ours(ReviewState state, Template template, long last = long.MaxValue)
    {
        var standing = desk.Standing(state.Code, template, front: last);
        return [.. template.Fields.Select(field => standing.GetValueOrDefault(field.Id)?.What).OfType<FieldMark>()];
    }

    private Refusal? Refused(RecordFile file, ReviewState state, string? signer)
    {
        if (Wrong(file, state) is { } wrong)
        {
            return wrong;
        }

        if (file.Answers is { } sent && (sent.State != file.State || sent.Template.Code != file.Template.Code || sent.PublicKey != SigningKey.PublicKeyOf(home)))
        {
            return Refusals.NotOurs();
        }

        var known = signer ?? desk.Store.LastSigner(state.Code);
        return known is not null && !known.Equals(file.PublicKey, StringComparison.OrdinalIgnoreCase) ? Refusals.OtherSigner(known, file.PublicKey) : null;
    }

    private Refusal? Wrong(RecordFile file, ReviewState state) =>
        !file.Fits ? Refusals.Tampered()
        : file.State != state.Code ? Refusals.OtherState(state.Code, file.State)
        : Days(file, state);

    /// <summary>A mark of a day that has not come, or on which the State did not exist.</summary>
    private Refusal? Days(RecordFile file, ReviewState state) =>
        file.Marks.FirstOrDefault(mark => mark.AsOf > ReviewDesk.Today(clock) || mark.AsOf < (state.Since is { } since && since > file.Template.From ? since : file.Template.From)) is { } mark
            ? Refusals.WrongDay(mark.Field, mark.AsOf)
            : null;

    private static AuditEvent Event(ReceivedRecord file, Merge merge, List<MergeCell> taken) => new("review.merge", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["state"] = file.State,
        ["signer"] = file.Signer,
        ["seal"] = file.Seal,
        ["taken"] = taken.Count.ToString(CultureInfo.InvariantCulture),
        ["conflicts"] = merge.Conflicts.Count.ToString(CultureInfo.InvariantCulture),
    });
}

/// <summary>What became of a file that came.</summary>
/// <param name="File">As it was read.</param>
/// <param name="Merge">The three sides; null when the file was refused before.</param>
/// <param name="Open">Conflicts nobody has decided; with one of them nothing is written.</param>
/// <param name="Taken">Marks that were recorded.</param>
/// <param name="Refusal">Why the file was refused, or null.</param>
public sealed record MergeOutcome(ReceivedRecord File, Merge? Merge, IReadOnlyList<MergeCell> Open, int Taken, Refusal? Refusal);
